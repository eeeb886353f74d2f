/** What is wrong with a catalogue or feed, and what is in it. Pure: files in, report out. */
import { readCatalogue, readChange } from '../../src/knowledge/index.ts';
import type { PolicyChange, Service } from '../../src/model.ts';
import { findDomainError, ownersOf, publishersOf } from './domains.ts';
import type { FeedFile, FeedFiles } from './feed-files.ts';
import { gradeOf } from './readability.ts';

export interface FeedReport {
  /** Policy changes without an error. */
  changes: number;
  /** Services with at least one of them. */
  services: number;
  /** Changes whose sources come from two or more publishers, the company itself counting as one. */
  twoSources: number;
  /** `file: where: what`, in the order of files. */
  errors: string[];
}

/** Flesch-Kincaid: what a 13-year-old understands. */
const HIGHEST_GRADE = 8;

export function validateFeed(files: FeedFiles): FeedReport {
  const errors: string[] = [];
  const services = validateServices(files.services, errors);
  const changes = files.changes.flatMap((file) => validateChange(file, services, errors) ?? []);
  const owners = ownersOf(services.values());
  const twoSources = changes.filter((change) => publishersOf(change, owners).length >= 2);
  return {
    changes: changes.length,
    services: new Set(changes.map(({ service }) => service.id)).size,
    twoSources: twoSources.length,
    errors,
  };
}

/** @returns the services that can be read, those with a wrong domain among them, so that each error shows once */
function validateServices(file: FeedFile, errors: string[]): Map<string, Service> {
  if ('error' in file || !Array.isArray(file.data)) {
    errors.push(`${file.name}: the file: ${'error' in file ? file.error : 'it is not a list of services'}`);
    return new Map();
  }
  const contents = readCatalogue(file.data, []);
  errors.push(...contents.errors);
  const owners = new Map<string, string>();
  for (const { id, domains } of contents.services.values()) {
    for (const domain of domains) {
      const owner = owners.get(domain);
      const error = findDomainError(domain) ?? (owner && `"${domain}" is a domain of "${owner}" already`);
      if (error) errors.push(`${file.name}: "${id}": domains: ${error}`);
      owners.set(domain, id);
    }
  }
  return contents.services;
}

function validateChange(file: FeedFile, services: Map<string, Service>, errors: string[]): PolicyChange | null {
  const found = findChangeErrors(file, services);
  if ('change' in found) return found.change;
  errors.push(...found.errors.map((error) => `${file.name}: ${error}`));
  return null;
}

function findChangeErrors(
  file: FeedFile,
  services: Map<string, Service>,
): { change: PolicyChange } | { errors: string[] } {
  if ('error' in file) return { errors: [`the file: ${file.error}`] };
  const read = readChange(file.data, services);
  const errors = read.ok ? [] : [...read.errors];
  if (read.ok && file.name !== `changes/${read.value.id}.json`) {
    errors.push(`id: a change with the id "${read.value.id}" belongs into "${read.value.id}.json"`);
  }
  errors.push(...findHardWords(file.data));
  return read.ok && errors.length === 0 ? { change: read.value } : { errors };
}

function findHardWords(data: unknown): string[] {
  return [...englishIn(data, [])]
    .map(({ where, text }) => ({ where, text, grade: gradeOf(text) }))
    .filter(({ grade }) => grade > HIGHEST_GRADE)
    .map(
      ({ where, text, grade }) =>
        `${where}: too hard to read (grade ${grade.toFixed(1)}, at most ${HIGHEST_GRADE}): "${text}"`,
    );
}

/** Every English text a person may be shown: each stands under a key `en`. */
function* englishIn(value: unknown, path: string[]): Generator<{ where: string; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'en' && typeof inner === 'string') yield { where: [...path, key].join('.'), text: inner };
    else yield* englishIn(inner, [...path, key]);
  }
}
