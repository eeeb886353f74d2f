/** `bya feed merge`: parts that were made apart, as one. */
import { type Command, parse, UsageError } from '../command.ts';
import { readFeedFiles } from '../feed-files.ts';
import { toJson, writeDrafts } from './write-drafts.ts';

interface WithId {
  id: string;
}
const hasId = (data: unknown): data is WithId =>
  data !== null &&
  typeof data === 'object' &&
  'id' in data &&
  typeof data.id === 'string' &&
  /^[a-z0-9-]{1,100}$/.test(data.id);

export const feedMerge: Command = {
  usage: 'OUT PART…',
  summary: 'Joins parts made by "from-archive --partition" into OUT.',
  help: 'The same bytes in whichever order the parts are named. Exit code 2 where two parts say different things under one id.',
  async run(parameters, { out }) {
    const { positionals } = parse(parameters, {});
    const [target, ...parts] = positionals;
    if (target === undefined || parts.length === 0) throw new UsageError('Name where to write, and the parts.');
    const services: WithId[] = [];
    const changes = new Map<string, WithId>();
    for (const part of parts) {
      const files = await readFeedFiles(part);
      if (!('data' in files.services) || !Array.isArray(files.services.data))
        throw new UsageError(`"${part}" has no services.json.`);
      services.push(...files.services.data.filter(hasId));
      for (const file of files.changes) {
        if (!('data' in file) || !hasId(file.data)) throw new UsageError(`${part}/${file.name} is no change.`);
        const before = changes.get(file.data.id);
        if (before && toJson(before) !== toJson(file.data))
          throw new UsageError(`Two different changes have the id "${file.data.id}".`);
        changes.set(file.data.id, file.data);
      }
    }
    const written = await writeDrafts(target, services, [...changes.values()], 'archive');
    out(`${written} changes from ${parts.length} parts.`);
    return 0;
  },
};
