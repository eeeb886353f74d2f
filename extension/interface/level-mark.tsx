import type { Level } from '../../src/model.ts';
import shapes from './level-shapes.json';

interface Stroke {
  d: string;
  /** Width of the line; a filled shape where absent. */
  stroke?: number;
}

/** The level's shape, in the colour of the text around it. The word beside it says it aloud. */
export function LevelMark({ level }: { level: Level }) {
  const strokes: Stroke[] = shapes[level];
  return (
    <svg class="level-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {strokes.map(({ d, stroke }) =>
        stroke ? <path key={d} d={d} class="line" stroke-width={stroke} /> : <path key={d} d={d} class="solid" />,
      )}
    </svg>
  );
}
