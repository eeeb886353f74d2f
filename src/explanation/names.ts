/** The vocabulary's plain names. Message keys are the codes with `_` for `-`. */
import type { Finding } from '../model.ts';
import type { DataCategory, Purpose, Recipient, Topic } from '../vocabulary.ts';
import { cutName } from './clean.ts';
import type { Voice } from './voice.ts';

const keyOf = (prefix: string, code: string) => `${prefix}_${code.replaceAll('-', '_')}`;

/** The first three families have one name each, whether they are a topic or part of a finding. */
const PREFIX_OF_FAMILY: Record<string, string> = {
  'data-category': 'data',
  recipient: 'recipient',
  purpose: 'purpose',
  term: 'topic_term',
  choice: 'topic_choice',
  notice: 'topic_notice',
};

export const nameData = (code: DataCategory, voice: Voice) => voice.say(keyOf('data', code));
export const namePurpose = (code: Purpose, voice: Voice) => voice.say(keyOf('purpose', code));
export function nameTopic(topic: Topic, voice: Voice): string {
  const [family = '', code = ''] = topic.split('.');
  return voice.say(keyOf(PREFIX_OF_FAMILY[family] ?? family, code));
}

/** A kind of text by its usual name; one that we have no word for stays as it is. */
export const nameDocument = (type: string, voice: Voice): string =>
  voice.say(`document_${type.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`) || cutName(type);

const MAX_NAMES = 3;

/** The recipients' own names, where `findings` say whose they are: where they name one recipient only. */
export function ownNames(code: Recipient, findings: readonly Finding[]): string[] {
  const names = findings
    .filter(({ recipients }) => recipients.length === 1 && recipients[0] === code)
    .flatMap((finding) => finding.names ?? []);
  return [...new Set(names.map(cutName))].filter((name) => name !== '');
}

/** "companies of the same group (Facebook, Instagram)" */
export function nameRecipient(code: Recipient, findings: readonly Finding[], voice: Voice): string {
  const kind = voice.say(keyOf('recipient', code));
  // "advertisers (Advertisers)" says nothing twice.
  const names = ownNames(code, findings).filter((name) => name.toLowerCase() !== kind.toLowerCase());
  if (names.length === 0) return kind;
  const shown = voice.row(names.slice(0, MAX_NAMES));
  const key = names.length > MAX_NAMES ? 'story_recipient_named_more' : 'story_recipient_named';
  return voice.say(key, kind, shown);
}
