/** Doubles of the ledger's second place: rows in memory, and a folder as the browser gives it. */
import type { LedgerCopy } from '../../src/knowledge/ledger/copy.ts';

export function copyInMemory(): LedgerCopy & { rows: unknown[]; ids(): string[]; broken: boolean } {
  const copy = {
    rows: [] as unknown[],
    broken: false,
    ids: () => copy.rows.map((row) => (row as { id: string }).id),
    async add(rows: readonly unknown[]) {
      if (copy.broken) throw new DOMException('no room', 'QuotaExceededError');
      copy.rows.push(...structuredClone(rows));
    },
    async remove(ids: readonly string[]) {
      copy.rows = copy.rows.filter((row) => !ids.includes((row as { id: string }).id));
    },
    async clear() {
      copy.rows = [];
    },
    readAll: async () => structuredClone(copy.rows),
    readNewest: async (count: number) => structuredClone(copy.rows.slice(-count)),
  };
  return copy;
}

/** Files by name. A writer that is not closed leaves the file as it was, as in browsers. */
export function folderInMemory(files = new Map<string, Blob>()) {
  const handle = (name: string) => ({
    getFile: async () => files.get(name) ?? Promise.reject(new DOMException('gone', 'NotFoundError')),
    createWritable: async () => {
      let written = new Blob([]);
      return {
        write: async (blob: Blob) => {
          written = blob;
        },
        close: async () => void files.set(name, written),
      };
    },
  });
  return {
    files,
    open: async () =>
      ({
        keys: async function* () {
          yield* files.keys();
        },
        removeEntry: async (name: string) => void files.delete(name),
        getFileHandle: async (name: string, options?: { create?: boolean }) => {
          if (!files.has(name) && !options?.create) throw new DOMException('gone', 'NotFoundError');
          return handle(name);
        },
      }) as unknown as FileSystemDirectoryHandle,
  };
}
