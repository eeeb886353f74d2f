/** What is told looks as if it had been printed, wherever it is shown. */
import { expect, it } from 'vitest';
import { label } from '../../src/explanation/evidence.ts';
import { typeset } from '../../src/explanation/typeset.ts';

it('apostrophes are round, and no line ends between a number and what it counts', () => {
  expect(typeset("From 8 February 2021 you can't; it's kept 30 days. Ab 8. Mai.")).toBe(
    'From 8\u00a0February 2021 you can’t; it’s kept 30\u00a0days. Ab 8.\u00a0Mai.',
  );
  expect(typeset('Fecha: 8 de febrero de 2021. Срок: 8 мая 2021 г. позже')).toBe(
    'Fecha: 8\u00a0de\u00a0febrero de 2021. Срок: 8\u00a0мая 2021\u00a0г. позже',
  );
});

it('every sentence is set so when it is made', () => {
  expect(label("We don't know what changed in 30 days.", 'en').text).toBe(
    'We don’t know what changed in 30\u00a0days.',
  );
});
