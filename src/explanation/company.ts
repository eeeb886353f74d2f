/** What a company learns about a person, over all that the person accepted from its services. */
import type { Finding, PolicyChange } from '../model.ts';
import { wordFinding } from './author-words.ts';
import { cutName } from './clean.ts';
import { evidenceLines, prove } from './evidence.ts';
import { flowsOf } from './findings.ts';
import { flowOf } from './flow.ts';
import type { Flow, Sentence, Setting } from './story.ts';
import { createVoice } from './voice.ts';

/** One of its services, with the changes that the person has accepted. */
export interface CompanyPart {
  service: string;
  changes: readonly PolicyChange[];
}

export interface CompanyPicture {
  /** Null where nothing that was accepted says where data goes. */
  flow: Flow | null;
  parts: { service: string; sentences: Sentence[] }[];
}

/** Of one service: enough to read, and the most telling first. */
const MOST_SENTENCES = 12;

const isAboutData = ({ data }: Finding) => data.length > 0;

/**
 * @param name the company's name
 * @param parts only what was accepted: nothing here looks at decisions
 */
export function explainCompany(name: string, parts: readonly CompanyPart[], setting: Setting): CompanyPicture {
  const voice = createVoice(setting);
  const sentencesOf = ({ service, changes }: CompanyPart): Sentence[] =>
    changes
      .flatMap((change) =>
        flowsOf(change.findings)
          .filter(isAboutData)
          .flatMap((finding) =>
            prove(
              wordFinding(finding, cutName(service), voice),
              evidenceLines(finding.evidence, change, voice),
              finding.topic,
            ),
          ),
      )
      .slice(0, MOST_SENTENCES);
  const findings = parts.flatMap(({ changes }) => changes.flatMap((change) => change.findings));
  const flow = flowOf(findings, cutName(name), voice);
  return {
    // What was new when it was accepted is not new any more.
    flow: flow && { ...flow, bands: flow.bands.map((band) => ({ ...band, isNew: false })) },
    parts: parts
      .map((part) => ({ service: cutName(part.service), sentences: sentencesOf(part) }))
      .filter(({ sentences }) => sentences.length > 0),
  };
}
