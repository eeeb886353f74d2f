/** What changes mean within an otherwise equal text, in the languages read. */
import { type ComparedFinding, compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

/** A text in each language that says nothing of what the cases speak of. */
const AROUND = {
  en: POLICY,
  de: 'Dies ist eine kurze Fassung der Bedingungen, die wir für Sie geschrieben haben. Sie gilt für alle, die mit uns zu tun haben, und wird auf dieser Seite gezeigt.',
  fr: 'Ceci est une version courte du texte que nous avons écrit pour vous. Elle vaut pour toutes les personnes qui sont sur ce site et pour les autres.',
  es: 'Esta es una versión breve del texto que hemos escrito para usted. Vale para todas las personas que visitan el sitio y para las demás.',
  it: 'Questa è una versione breve del testo che abbiamo scritto per voi. Vale per tutte le persone che sono sul sito e per gli altri.',
  pt: 'Esta é uma versão breve do texto que nós escrevemos para você. Vale para todas as pessoas que são do site e para as outras.',
  pl: 'To jest krótka wersja tekstu, który dla was napisaliśmy. Jest ona dla wszystkich osób, które są na stronie, oraz dla innych.',
};

/** Enough of it to be read as a policy. */
const LENGTH = 4;

/** What is told of a change. */
export function findingsOf(lang: keyof typeof AROUND, before: string, after: string): ComparedFinding[] {
  const around = Array.from({ length: lang === 'en' ? 1 : LENGTH }, () => AROUND[lang]).join('\n\n');
  return compareReadings(read(`${around}\n\n${before}`), read(`${around}\n\n${after}`)).findings;
}

/** Each effect that is told of it. */
export const effects = (...change: Parameters<typeof findingsOf>): string[] => [
  ...new Set(findingsOf(...change).map(({ effect }) => effect)),
];
