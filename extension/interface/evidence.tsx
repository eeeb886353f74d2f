import type { EvidenceLine } from '../../src/explanation/index.ts';
import { ExplainedQuote } from './explained-words.tsx';
import { Glyph } from './glyphs.tsx';
import { linkToPassage } from './passage-link.ts';
import { safeLink } from './safe-link.ts';
import { word } from './words.ts';

function Origin({ line }: { line: EvidenceLine }) {
  const address = safeLink(line.url);
  if (address === null) return <span class="origin">{line.origin}</span>;
  return (
    <a
      class="origin"
      href={linkToPassage(address, line.quote)}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {line.origin}
      <Glyph name="outward" />
      <span class="unseen"> ({word('ui_opens_new_tab')})</span>
    </a>
  );
}

/** Where one can read more, without the words. */
export function Origins({ lines }: { lines: EvidenceLine[] }) {
  return (
    <ul class="origins">
      {lines.map((line) => (
        <li key={`${line.origin} ${line.url}`}>
          <Origin line={line} />
        </li>
      ))}
    </ul>
  );
}

interface EvidenceProps {
  lines: EvidenceLine[];
  /** What else a line stands behind, where that is to be said. */
  captionOf?: (line: EvidenceLine) => string;
}

/** What stands behind a sentence: the words quoted, where and when. */
export function Evidence({ lines, captionOf = () => '' }: EvidenceProps) {
  return (
    <ul class="evidence">
      {lines.map((line) => (
        <li key={`${line.origin} ${line.quote}`}>
          {captionOf(line) !== '' && <p class="backs">{captionOf(line)}</p>}
          {line.quote !== null && <ExplainedQuote quote={line.quote} />}
          <Origin line={line} />
        </li>
      ))}
    </ul>
  );
}
