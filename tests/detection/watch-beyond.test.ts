// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ACCEPTING_BEYOND, type FoundPrompt, watchPromptsWith, wholeReader } from '../../src/detection/index.ts';
import { TODAY } from './page.ts';

const RUSSIAN = `<form><input type="email" name="email"><button type="submit">Зарегистрироваться</button>
  <p>Нажимая кнопку «Зарегистрироваться», вы соглашаетесь с <a href="https://x.example/terms">условиями</a>.</p></form>`;
let stop: AbortController;
let told: FoundPrompt[][];
let asked: number;

function watch(bringBeyond: () => Promise<string>): void {
  watchPromptsWith(
    {
      document,
      shadowRootOf: (element) => element.shadowRoot,
      bringBeyond: () => {
        asked += 1;
        return bringBeyond();
      },
      onChange: (found) => void told.push(found),
      signal: stop.signal,
      idle: (callback) => void setTimeout(callback, 0),
    },
    async (snapshot) => wholeReader().read(snapshot, TODAY),
  );
}

const pass = (ms = 10_000) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = new AbortController();
  told = [];
  asked = 0;
});

afterEach(async () => {
  stop.abort();
  await pass();
  vi.useRealTimers();
});

it('asks for no stems where all letters are Latin', async () => {
  document.body.innerHTML = '<p>By signing up you agree to our <a href="/terms">terms</a>.</p><button>Sign up</button>';
  watch(async () => ACCEPTING_BEYOND);
  await pass();
  expect(asked).toBe(0);
  expect(told.at(-1)).toHaveLength(1);
});

it('asks once more and then no longer where nobody ever brings them: the extension was updated, say', async () => {
  document.body.innerHTML = RUSSIAN;
  watch(async () => {
    throw new Error('No stems came.');
  });
  await pass();
  expect(asked).toBeLessThanOrEqual(2);
});

it('asks again with the next look where nobody brought them', async () => {
  document.body.innerHTML = RUSSIAN;
  watch(async () => {
    if (asked === 1) throw new Error('No stems came.');
    return ACCEPTING_BEYOND;
  });
  await pass();
  document.body.append('Ещё слова');
  await pass();
  expect(asked).toBe(2);
  expect(told.at(-1)).toHaveLength(1);
});
