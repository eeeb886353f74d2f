import { beforeEach, expect, it, vi } from 'vitest';
import { askAhead, send } from '../../extension/send.ts';

const { sent, reply } = vi.hoisted(() => ({ sent: [] as unknown[], reply: { of: (): unknown => ({ count: 1 }) } }));
vi.mock('../../extension/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: unknown) => {
        sent.push(message);
        return reply.of();
      },
    },
  },
}));
beforeEach(() => {
  sent.length = 0;
  reply.of = () => ({ count: 1 });
});
const count = () => send<'ledger-count'>({ type: 'ledger-count' });

it('what was asked ahead is not asked again by the first who wants to know, but by the second', async () => {
  askAhead<'ledger-count'>({ type: 'ledger-count' });
  expect(sent).toHaveLength(1);
  expect(await count()).toEqual({ count: 1 });
  expect(sent).toHaveLength(1);
  reply.of = () => ({ count: 2 });
  expect(await count()).toEqual({ count: 2 });
});

it('another question gets its own answer', async () => {
  askAhead<'find-services'>({ type: 'find-services', text: 'a' });
  await send<'find-services'>({ type: 'find-services', text: 'b' });
  expect(sent).toEqual([
    { type: 'find-services', text: 'a' },
    { type: 'find-services', text: 'b' },
  ]);
});

it('a failure is told to whoever wants the answer, and to nobody else', async () => {
  reply.of = () => {
    throw new Error('asleep');
  };
  askAhead<'ledger-count'>({ type: 'ledger-count' });
  await new Promise((resolve) => setTimeout(resolve));
  await expect(count()).rejects.toMatchObject({ problem: { reason: 'no-answer', message: 'asleep' } });
});
