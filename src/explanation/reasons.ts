/** Why something is not known, in words. */
import type { TextReport, UnknownReason } from '../model.ts';
import { nameDocument } from './names.ts';
import type { Telling } from './telling.ts';

export function wordReason(reason: UnknownReason, { leading, service, voice }: Telling): string {
  if (reason === 'another-region' && leading && !leading.regions.includes('worldwide')) {
    return voice.say('story_unknown_only_in_regions', voice.list(leading.regions.map(voice.region)));
  }
  return voice.say(`story_unknown_${reason.replaceAll('-', '_')}`, service);
}

/** "Privacy Policy · Cookie Policy: This is a PDF." */
export function wordReasonOfTexts(texts: readonly TextReport[], reason: UnknownReason, telling: Telling): string {
  const { voice } = telling;
  const names = [...new Set(texts.map(({ type }) => nameDocument(type, voice)))];
  return voice.say('story_about_text', names.join(voice.say('story_separator')), wordReason(reason, telling));
}
