import type { Document, Sentence } from './text/document.ts';

/** A term that the document defines, with the sentence that does. */
export interface Definition {
  /** As written: "Meta Companies". */
  term: string;
  /** Index into the document's sentences. */
  sentence: number;
  /** Names that the definition lists: "Facebook", "Instagram". */
  names: string[];
}

const MAX_DEFINITIONS = 300;
/** “X” means …, "X" refers to …, „X“ bezeichnet …, « X » désigne …: a quoted term and a defining verb. */
const QUOTED =
  /["“„«]\s?([^"“”„«»\n]{2,60}?)\s?["”“»],?\s(?:(?:shall|will)\s)?(?:means?|refers?\sto|includes?|is\sdefined|bezeichne[nt]|bedeute[nt]|désigne(?:nt)?|signifie|significan?|significará|designan?|indican?|se\srefieren?|si\sriferisc|refere(?:m)?-se|oznacza(?:ją)?)/gu;
/** The “X” are …, Die „X“ sind …: a quoted term at a sentence's beginning with what it is; "“X” are shared with …" says what is done with it. */
const QUOTED_FIRST =
  /^(?:\p{L}{1,4}\s)?["“„«]\s?([^"“”„«»\n]{2,60}?)\s?["”“»]\s(?:are|is|sind|ist|sont|est|son|es|sono|è|são|é|są|to)\s(?!(?:\p{Ll}+(?:ed|ble|és?|ées?|[ai]d[oa]s?|[aiu]t[oaie]|[ae]n[eya])|ge\p{Ll}+(?:t|en)|made|run|sold|sent|shown|kept|seen|by|from|for|von|für|par|por|da|przez)(?!\p{L}))/gu;
/** By “X” we mean …, Unter „X“ verstehen wir …, Por «X» se entiende …: the term stands behind the word for "by". */
const UNDERSTOOD =
  /(?:^|\s)(?:by|unter|par|por|per|przez)\s["“„«]\s?([^"“”„«»\n]{2,60}?)\s?["”“»],?\s(?:we\s(?:mean|understand)|is\smeant|are\smeant|verstehen|versteht|sind|ist|nous\sentendons|on\sentend|il\sfaut|se\sentiende|se\sentenderá|entendemos|si\sintend|entende|rozumie|należy|les|le|la|l['’])/giu;
/** … (collectively, the “X”), … („X“) */
const IN_BRACKETS = /\((?:[^()"“„«]{0,60})["“„«]\s?([^"“”„«»()\n]{2,60}?)\s?["”“»][^()]{0,60}\)/gu;
/** Affiliates are companies …, Affiliates means … at a sentence's start. */
const PLAIN =
  /^((?:\p{Lu}[\p{L}’'-]+\s?){1,4})(?:means?|are\scompanies|refers?\sto|sind\s(?:Unternehmen|Gesellschaften)|désignent|são\sempresas|son\s(?:empresas|sociedades)|sont\s(?:des\s)?(?:sociétés|entreprises)|sono\s(?:le\s)?società)(?!\p{L})/u;

const NAME = /\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.’'-]*|Inc\.?|LLC|Ltd\.?))*/gu;
const LISTED =
  /\b(?:including|include|includes|such as|for example|e\.g\.|namely|insbesondere|darunter|wie etwa|notamment|tels que|como|incluid[oa]s?|incluindo|tra cui|come|między innymi|takie jak)\b,?:?\s(.{0,400})/iu;

/** Names that stand behind "including" or "such as". */
function namesIn(text: string): string[] {
  const listed = LISTED.exec(text)?.[1] ?? '';
  const names = [...listed.matchAll(NAME)].map(([name]) => name.replace(/[.,]$/, '')).filter((name) => name.length > 2);
  return [...new Set(names)].slice(0, 20);
}

function termsOf(text: string): string[] {
  const quoted = (/["“„«]/.test(text) ? [QUOTED, QUOTED_FIRST, UNDERSTOOD, IN_BRACKETS] : [])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, term]) => (term ?? '').trim());
  const plain = PLAIN.exec(text)?.[1]?.trim();
  return plain ? [...quoted, plain] : quoted;
}

/** Finds the terms that a document defines. */
export function findDefinitions({ text, sentences }: Document): Definition[] {
  const definitions: Definition[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (definitions.length >= MAX_DEFINITIONS) break;
    const words = slice(text, sentence);
    for (const term of termsOf(words)) definitions.push({ term, sentence: index, names: namesIn(words) });
  }
  return definitions;
}

const slice = (text: string, { start, end }: Sentence) => text.slice(start, end);
