/** The model of the data-flow picture: you → the service → recipients. */
import type { DataCategory } from '../vocabulary.ts';
import { dataOf, flowsOf, isGrowing, recipientsOf } from './findings.ts';
import { nameData, nameRecipient } from './names.ts';
import type { Flow } from './story.ts';
import type { Telling } from './telling.ts';
import { toldFindings } from './told.ts';

/** Null where the change says nothing about where data goes. */
export function explainFlow(telling: Telling): Flow | null {
  const { service, voice } = telling;
  const flows = flowsOf(toldFindings(telling)).filter(({ data }) => data.length > 0);
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
    service,
    recipients,
    bands,
    newWord: voice.say('story_flow_new'),
    description:
      recipients.length > 0
        ? voice.say('story_flow_passed_on', service, names(bands), names(passedOn), names(recipients))
        : voice.say('story_flow_kept', service, names(bands)),
  };
}
