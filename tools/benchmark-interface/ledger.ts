/** A ledger of any size, spread over the services of a generated feed. */

import { domainOf } from '../benchmark-knowledge/generate.ts';
import type { Tab } from '../browsers/driver.ts';

const STATEMENT = 'By tapping Agree you accept our updated Terms of Service and Privacy Policy.';

/** As many as a message may carry (`MOST_AT_ONCE`). */
const BATCH = 500;

/** Puts in `count` decisions as an import of a file does. */
export async function fillLedger(own: Tab, count: number, services: number): Promise<void> {
  for (let first = 0; first < count; first += BATCH) {
    const decisions = Array.from({ length: Math.min(BATCH, count - first) }, (_, at) => {
      const index = first + at;
      // One in fifty is of the service whose prompt will be looked at.
      const service = index % 50 === 0 ? 0 : index % services;
      return {
        id: `decision-${index}`,
        at: Date.UTC(2024, 0, 1) + index * 3_600_000,
        answer: 'accepted',
        page: `https://${domainOf(service)}/`,
        prompt: {
          id: `prompt-${index}`,
          kind: 'reconsent',
          statement: STATEMENT,
          action: 'Agree',
          alternatives: [],
          documents: [{ type: 'Privacy Policy', title: 'Privacy Policy', url: `https://${domainOf(service)}/privacy` }],
          service: null,
          deadline: null,
          consequence: null,
          text: STATEMENT,
          lang: 'en',
          confidence: 0.9,
        },
        serviceId: `service-${service}`,
        shown: null,
      };
    });
    await own.evaluate(async (batch: unknown[]) => {
      await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'ledger-import', decisions: batch });
    }, decisions);
  }
}
