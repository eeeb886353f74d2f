/** What every part of an explanation is made from. */
import type { Assessment, PolicyChange, Prompt, TextReport, Timestamp } from '../model.ts';
import { leadingChange, nameService } from './leading.ts';
import type { Setting } from './story.ts';
import { createVoice, type Voice } from './voice.ts';

export interface Telling {
  assessment: Assessment;
  prompt: Prompt | null;
  leading: PolicyChange | null;
  /** What reading the linked texts gave. */
  texts: readonly TextReport[];
  /** The service's name, fit to be shown. */
  service: string;
  voice: Voice;
  now: Timestamp;
  /** Whether times of day can be told. */
  hasTimeZone: boolean;
}

export const createTelling = (assessment: Assessment, setting: Setting): Telling => ({
  assessment,
  prompt: assessment.prompt,
  leading: leadingChange(assessment),
  texts: assessment.texts,
  service: nameService(assessment, setting),
  voice: createVoice(setting),
  now: setting.now,
  hasTimeZone: setting.timeZone !== undefined,
});
