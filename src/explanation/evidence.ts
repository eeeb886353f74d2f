/** Evidence, ready to show; and the rule that there is no sentence without it. */
import type { Evidence, LanguageTag, PolicyChange, Prompt, Source } from '../model.ts';
import type { Topic } from '../vocabulary.ts';
import { cutLine, cutQuote } from './clean.ts';
import type { EvidenceLine, Sentence } from './story.ts';
import { typeset } from './typeset.ts';
import type { Voice, Worded } from './voice.ts';

/** Enough for anybody; a sentence drawn from many findings would cite all their sources. */
const MAX_LINES = 8;
const HOST_LENGTH = 80;
const PUBLISHER_LENGTH = 100;

const isWebAddress = (address: string) => /^https?:\/\//i.test(address) && URL.canParse(address);
const showAddress = (address: string) => (isWebAddress(address) ? address : null);

function sourceLine({ quote, publisher, published, url }: Source, voice: Voice): EvidenceLine {
  const name = cutLine(publisher, PUBLISHER_LENGTH);
  return {
    quote: quote === undefined ? null : cutQuote(quote),
    origin: published ? voice.say('story_origin_dated', voice.apart(name), voice.day(published)) : name,
    url: showAddress(url),
  };
}

/** The host of an address, fit to be shown. */
export const hostOf = (address: string): string =>
  cutLine(URL.canParse(address) ? new URL(address).host : address, HOST_LENGTH);

/** Words of the page's own prompt. */
export const promptLine = (quote: string, voice: Voice): EvidenceLine => ({
  quote: cutQuote(quote),
  origin: voice.say('story_origin_prompt'),
  url: null,
});

function evidenceLine(evidence: Evidence, voice: Voice): EvidenceLine {
  if (evidence.kind === 'prompt') return promptLine(evidence.quote, voice);
  if (evidence.kind === 'source') return sourceLine(evidence, voice);
  return {
    quote: cutQuote(evidence.quote),
    origin: voice.say('story_origin_read', voice.apart(hostOf(evidence.url)), voice.moment(evidence.readAt)),
    url: showAddress(evidence.url),
  };
}

const keyOf = ({ quote, origin, url }: EvidenceLine) => JSON.stringify([quote, origin, url]);

/** Each line once, in the order of their first coming. */
export const distinctLines = (lines: readonly EvidenceLine[]): EvidenceLine[] => [
  ...new Map(lines.map((line) => [keyOf(line), line] as const)).values(),
];

/** Lines for `evidence`, or for all that its change cites where it cites nothing itself. */
export function evidenceLines(
  evidence: readonly Evidence[],
  change: Pick<PolicyChange, 'sources'>,
  voice: Voice,
): EvidenceLine[] {
  const own = evidence.map((one) => evidenceLine(one, voice));
  const lines = own.length > 0 ? own : change.sources.map((source) => sourceLine(source, voice));
  return distinctLines(lines).slice(0, MAX_LINES);
}

/** The quoted sentences of a prompt that say by when, and at what price. */
export function promptLines(prompt: Prompt | null, parts: readonly ('deadline' | 'consequence')[], voice: Voice) {
  const quotes = parts.flatMap((part) => prompt?.[part]?.quote ?? []);
  return distinctLines(quotes.map((quote) => promptLine(quote, voice)));
}

/** Every sentence in words of ours, or of a change's author, is made here. */
export const sentenceOf = (
  { text, lang, parts }: Worded & Pick<Sentence, 'parts'>,
  evidence: readonly EvidenceLine[],
  topic?: Topic,
): Sentence => ({
  text: typeset(text),
  lang,
  evidence: distinctLines(evidence),
  ...(parts ? { parts: parts.map((part) => ({ ...part, text: typeset(part.text) })) } : {}),
  ...(topic ? { topic } : {}),
});

/** A sentence with what stands behind it; nothing where nothing does. */
export const prove = (
  worded: Worded & Pick<Sentence, 'parts'>,
  evidence: readonly EvidenceLine[],
  topic?: Topic,
): Sentence[] => (worded.text === '' || evidence.length === 0 ? [] : [sentenceOf(worded, evidence, topic)]);

/** A label or a "we don't know": what needs no evidence. */
export const label = (text: string, lang: LanguageTag): Sentence => sentenceOf({ text, lang }, []);
