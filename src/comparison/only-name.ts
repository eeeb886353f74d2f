import type { SideAnalysis } from './sides.ts';

/** Whether nothing but names came or went: "including Acme". */
export const isOnlyName = ({ names, part: { forms }, changed }: SideAnalysis) =>
  names && forms.every((form) => INCLUDING.has(form) || CAPITAL.test(wordIn(changed, form)));
const wordIn = (text: string, form: string) => text.slice(Math.max(0, text.toLowerCase().indexOf(form)));
const CAPITAL = /^\p{Lu}/u;

/** Words before a name that is one of several; of all languages read. */
const INCLUDING: ReadonlySet<string> = new Set(
  'including include includes like namely einschließlich darunter etwa inklusive notamment dont incluyendo incluido incluida inclusi inclusa compreso incluindo inclusive'.split(
    ' ',
  ),
);
