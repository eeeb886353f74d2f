import type { Problem } from '../problem.ts';
import { Details } from './details.tsx';
import { Notice } from './notice.tsx';
import { problemWords } from './problem-words.ts';
import { word } from './words.ts';

interface Props {
  problem: Problem;
  again?: () => void;
  /** Of the heading: 1 where it stands for the whole page. */
  level?: 1 | 2;
}

/** What happened, what was kept, what to do. */
export function Failed({ problem, again, level = 2 }: Props) {
  const { words, exactly } = problemWords(problem);
  return (
    <Notice
      sign="error"
      level={level}
      title={word('ui_error')}
      notes={[words]}
      {...(again ? { button: { label: word('ui_try_again'), act: again } } : {})}
    >
      <Details exactly={exactly} />
    </Notice>
  );
}
