import type { PageElement } from './tree.ts';

type Test = (element: PageElement) => boolean;

const PIECE = /^(?:([a-z][\w-]*)|\[([\w-]+)(?:(\*?=)"?([^\]"]*)"?)?\]|:not\(([^()]*)\))/;
const known = new Map<string, Test>();

/** Cuts a list at the commas that stand in no brackets. */
function partsOf(list: string): string[] {
  return (list.match(/(?:\([^)]*\)|\[[^\]]*\]|[^,])+/g) ?? []).map((part) => part.trim());
}

function testOf([, tag, name, sign, value = '', not]: RegExpExecArray): Test {
  if (tag !== undefined) return (element) => element.tag === tag;
  if (not !== undefined) {
    const inner = compile(not);
    return (element) => !inner(element);
  }
  return (element) => {
    const own = element.attributes.get(name ?? '');
    if (own === undefined || sign === undefined) return own !== undefined;
    return sign === '=' ? own === value : own.includes(value);
  };
}

function compilePart(part: string): Test {
  const tests: Test[] = [];
  for (let rest = part; rest; ) {
    const found = PIECE.exec(rest);
    if (!found) throw new Error(`The selector "${part}" is not one that trees understand.`);
    tests.push(testOf(found));
    rest = rest.slice(found[0].length);
  }
  return (element) => tests.every((test) => test(element));
}

function compile(selector: string): Test {
  const parts = partsOf(selector).map(compilePart);
  return (element) => parts.some((part) => part(element));
}

/** Whether an element fits: tags, `[a]`, `[a=v]`, `[a*=v]`, `:not(…)` and lists of them; no combinators. */
export function matches(element: PageElement, selector: string): boolean {
  let test = known.get(selector);
  if (!test) {
    test = compile(selector);
    known.set(selector, test);
  }
  return test(element);
}
