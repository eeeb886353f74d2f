import { word } from './words.ts';

/** What exactly went wrong, for whoever looks into it: in English, whatever the interface speaks. */
export function Details({ exactly }: { exactly: string | null | undefined }) {
  if (!exactly) return null;
  return (
    <p class="small-print">
      {word('ui_details')}{' '}
      <code lang="en" dir="ltr">
        {exactly}
      </code>
    </p>
  );
}
