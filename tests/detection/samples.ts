/**
 * Texts that a pattern of a language matches, for what our patterns use: groups, alternatives, classes (their first
 * sign), `?`, `*`, `+`, `{n,m}` (fewest and one), `\w`, `.`. What looks around is left out, so a sample need not match.
 */
export function samplesOf(pattern: string): string[] {
  let at = 0;

  function alternatives(): string[] {
    let all: string[] = [];
    for (;;) {
      all = all.concat(sequence());
      if (pattern[at] !== '|') return all;
      at += 1;
    }
  }

  function sequence(): string[] {
    let all = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const piece = quantified(atom());
      all = all.flatMap((before) => piece.map((after) => before + after)).slice(0, 400);
    }
    return all;
  }

  function atom(): string[] {
    const sign = pattern[at] ?? '';
    at += 1;
    if (sign === '(') {
      const look = /^\?<?[=!]/.exec(pattern.slice(at));
      at += look ? look[0].length : 2;
      const inner = alternatives();
      at += 1;
      return look ? [''] : inner;
    }
    if (sign === '[') {
      const end = pattern.indexOf(']', at);
      const first = pattern[at] === '^' ? 'x' : (pattern[at] ?? '');
      at = end + 1;
      return [first];
    }
    if (sign === '\\') {
      const escaped = pattern[at] ?? '';
      at += 1;
      return [escaped === 'w' ? 'x' : escaped === 'd' ? '8' : escaped === 'b' ? '' : escaped];
    }
    if (sign === '^' || sign === '$') return [''];
    return [sign === '.' ? 'x' : sign];
  }

  function quantified(piece: string[]): string[] {
    const times = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(pattern.slice(at));
    if (!times) return piece;
    at += times[0].length;
    const least = times[0].startsWith('+') ? 1 : Number(times[1] ?? 0);
    return least > 0 ? piece : ['', ...piece];
  }

  return alternatives();
}
