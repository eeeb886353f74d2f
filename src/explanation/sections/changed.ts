/** "What changed": old against new. */
import type { Claim } from '../../model.ts';
import { authorWords, wordFinding } from '../author-words.ts';
import { evidenceLines, prove } from '../evidence.ts';
import { changedFindings } from '../findings.ts';
import { introduce } from '../introduce.ts';
import type { Section, Sentence } from '../story.ts';
import type { Telling } from '../telling.ts';
import { matchOldAndNew } from './old-and-new.ts';
import { textsChanged } from './texts.ts';

/** What is known of the change from its sources, then what was read here. */
export function changedSection(telling: Telling): Pick<Section, 'sentences' | 'pairs'> {
  const [known, read] = [knownChange(telling), textsChanged(telling)];
  return { sentences: [...known.sentences, ...read.sentences], pairs: [...known.pairs, ...read.pairs] };
}

function knownChange({ leading, service, voice }: Telling): Pick<Section, 'sentences' | 'pairs'> {
  if (!leading) return { sentences: [], pairs: [] };
  const findings = changedFindings(leading.findings);
  const matched = matchOldAndNew(leading.before, findings);
  const labels = { before: voice.say('story_before'), after: voice.say('story_after') };
  const claimSentences = ({ statement, evidence }: Claim): Sentence[] =>
    prove(voice.pick(statement), evidenceLines(evidence, leading, voice));
  const earlierSentences = ({ statement, evidence }: Claim): Sentence[] =>
    prove(
      introduce((words) => voice.say('story_before_this', words), voice.pick(statement), voice),
      evidenceLines(evidence, leading, voice),
    );
  const pairs = findings.flatMap((finding) => {
    const before = matched.get(finding);
    const lines = evidenceLines(finding.evidence, leading, voice);
    const [gist] = prove(wordFinding(finding, service, voice), lines, finding.topic);
    if (!gist) return [];
    // Words that the person may not read are told first, then shown.
    const isForeign = finding.statement !== undefined && !authorWords(finding, voice);
    const [after = gist] = isForeign && finding.statement ? prove(voice.pick(finding.statement), lines) : [];
    return [
      {
        ...(isForeign ? { gist } : {}),
        before: (before && claimSentences(before)[0]) ?? null,
        after,
        labels,
      },
    ];
  });
  const unmatched = leading.before.filter((before) => ![...matched.values()].includes(before));
  return { sentences: unmatched.flatMap(earlierSentences), pairs };
}
