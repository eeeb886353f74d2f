/** Services and changes as rows of an origin: how they are put in and taken out. */
import type { PolicyChange, Service } from '../model.ts';
import { dayOfChange } from './changes.ts';
import { foldName } from './names.ts';
import type { ChangeRow, ServiceRow } from './rows.ts';

export const serviceRow = (origin: string, service: Service): ServiceRow => ({
  origin,
  id: service.id,
  names: [...new Set([service.name, ...service.aliases].map(foldName))].filter((name) => name !== ''),
  service,
});

export const changeRow = (origin: string, change: PolicyChange): ChangeRow => ({
  origin,
  id: change.id,
  date: dayOfChange(change),
  change,
});

/** Every key of an origin. */
export const ofOrigin = (origin: string) => IDBKeyRange.bound([origin], [origin, []]);
