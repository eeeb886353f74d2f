/** The model of the data-flow picture: you → the service → recipients. */
import type { Finding } from '../model.ts';
import type { DataCategory } from '../vocabulary.ts';
import { dataOf, flowsOf, isGrowing, recipientsOf } from './findings.ts';
import { nameData, nameRecipient } from './names.ts';
import type { Flow } from './story.ts';
import type { Telling } from './telling.ts';
import { toldFindings } from './told.ts';
import type { Voice } from './voice.ts';

/** Null where the change says nothing about where data goes. */
export const explainFlow = (telling: Telling): Flow | null =>
  flowOf(toldFindings(telling), telling.service, telling.voice);

/** @param service who gets the data first */
export function flowOf(findings: readonly Finding[], service: string, voice: Voice): Flow | null {
  const flows = flowsOf(findings).filter(({ data }) => data.length > 0);
  if (flows.length === 0) return null;
  const bandOf = (data: DataCategory) => {
    const own = flows.filter((flow) => flow.data.includes(data));
    return { data, label: nameData(data, voice), to: recipientsOf(own), isNew: own.some(isGrowing) };
  };
  const bands = dataOf(flows).map(bandOf);
  const recipients = recipientsOf(flows).map((code) => ({ code, label: nameRecipient(code, flows, voice) }));
  const names = (items: readonly { label: string }[]) => voice.list(items.map(({ label }) => label));
  const passedOn = bands.filter(({ to }) => to.length > 0);
  return {
    you: voice.say('story_flow_you'),
    service: voice.opening(service),
    recipients,
    bands,
    newWord: voice.say('story_flow_new'),
    description:
      recipients.length > 0
        ? voice.say('story_flow_passed_on', service, names(bands), names(passedOn), names(recipients))
        : voice.say('story_flow_kept', service, names(bands)),
  };
}
