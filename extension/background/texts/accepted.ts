/** The texts that a decision was about: written down with it, and kept for good once accepted. */
import { documentAddress, textOwner } from '../../../src/knowledge/index.ts';
import type { Decision, Prompt, TextReport, Timestamp } from '../../../src/model.ts';
import { knowledge } from '../knowledge.ts';

type Versions = NonNullable<Decision['versions']>;

/** A text read so long before a decision counts as the one in force, in milliseconds. */
const IN_FORCE = 86_400_000;
/** A decision made so long before its text was read is about that text. */
const LATE = 600_000;

/** The texts of a prompt's documents in force at a moment, as far as they had been read. */
export async function versionsInForce({ documents }: Prompt, at: Timestamp): Promise<Versions> {
  const store = await knowledge();
  const found = await Promise.all(
    documents.map(async ({ type, url }): Promise<Versions> => {
      const address = url === null ? null : documentAddress(url);
      const [version] = address === null ? [] : await store.versionsAt(address);
      const isInForce = version && at - version.lastRead < IN_FORCE;
      return address !== null && isInForce ? [{ url: address, type, hash: version.hash }] : [];
    }),
  );
  return [...new Map(found.flat().map((version) => [version.url, version])).values()];
}

/** Accepted of the service at which the person decided, whoever else has the same text. */
const acceptanceBy = ({ id, at, serviceId, page }: Decision) => {
  const owner = textOwner(serviceId, page);
  return { decision: id, at, owner };
};

/** Safe to run twice. */
export async function keepAccepted(decision: Decision): Promise<void> {
  if (decision.answer !== 'accepted') return;
  const store = await knowledge();
  for (const { hash } of decision.versions ?? []) await store.acceptVersion(hash, acceptanceBy(decision));
}

/** The person may click before the texts have been read: what was read then is what was accepted. */
export async function keepLateAccepted(prompt: Prompt, host: string, reports: readonly TextReport[]): Promise<void> {
  const store = await knowledge();
  const now = Date.now();
  const late = (await store.decisionsOfHost(host, 5)).filter(
    (one) => one.answer === 'accepted' && now - one.at < LATE && one.prompt.id === prompt.id,
  );
  for (const decision of late) {
    const { versions = [] } = decision;
    const hashes = reports.flatMap(({ version, url }) =>
      version && !versions.some((one) => one.url === url) ? [version.hash] : [],
    );
    for (const hash of hashes) await store.acceptVersion(hash, acceptanceBy(decision));
  }
}
