/** The popup's sections, in the order in which they are to be read; empty ones are left out. */
import type { Section } from '../story.ts';
import { SECTION_NAMES } from '../story.ts';
import type { Telling } from '../telling.ts';
import { changedSection } from './changed.ts';
import { elsewhereSentences, staysSentences } from './claims.ts';
import { decisionsSentences } from './decisions.ts';
import { historyEvents } from './history.ts';
import { refusalSentences } from './refusal.ts';
import { saysSentences } from './texts.ts';
import { unknownSentences } from './unknown.ts';

type Contents = Partial<Pick<Section, 'sentences' | 'pairs' | 'events'>>;

const TELLERS: Record<Section['name'], (telling: Telling) => Contents> = {
  refusal: (telling) => ({ sentences: refusalSentences(telling) }),
  changed: changedSection,
  says: (telling) => ({ sentences: saysSentences(telling) }),
  stays: (telling) => ({ sentences: staysSentences(telling) }),
  unknown: (telling) => ({ sentences: unknownSentences(telling) }),
  elsewhere: (telling) => ({ sentences: elsewhereSentences(telling) }),
  history: (telling) => ({ events: historyEvents(telling) }),
  decisions: (telling) => ({ sentences: decisionsSentences(telling) }),
};

export function explainSections(telling: Telling): Section[] {
  const sections = SECTION_NAMES.map((name): Section => {
    const { sentences = [], pairs = [], events = [] } = TELLERS[name](telling);
    return { name, title: telling.voice.say(`story_section_${name}`), sentences, pairs, events };
  });
  return sections.filter(({ sentences, pairs, events }) => sentences.length + pairs.length + events.length > 0);
}
