/**
 * Keeps the database open while it is used, lets go when another window asks, and opens it
 * again at the next use. A worker can die at any time: nothing here needs to be closed.
 */
import { type Database, type OpenOptions, openDatabase } from './database.ts';
import { isConnectionClosed, toKnowledgeError } from './errors.ts';

export interface Connection {
  /**
   * Runs `work` with an open database. If the connection was closed in between, it is opened
   * again and `work` runs once more: it must be safe to run twice.
   * @throws KnowledgeError
   */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): void;
}

/** @param options how to open; `onClosed` is taken */
export function connect(name: string, options: Omit<OpenOptions, 'onClosed'> = {}): Connection {
  let current: Promise<Database> | null = null;

  const open = () => {
    const opening: Promise<Database> = openDatabase(name, { ...options, onClosed: () => forget(opening) });
    opening.catch(() => forget(opening));
    current = opening;
    return opening;
  };
  const forget = (which: Promise<Database> | null) => {
    if (current === which) current = null;
  };

  return {
    async use(work) {
      try {
        const opening = current ?? open();
        const db = await opening;
        try {
          return await work(db);
        } catch (error) {
          if (current === opening && !isConnectionClosed(error)) throw error;
          forget(opening);
          return await work(await (current ?? open()));
        }
      } catch (error) {
        throw toKnowledgeError(error);
      }
    },
    close() {
      const closing = current;
      current = null;
      closing?.then(
        (db) => db.close(),
        () => undefined, // it never opened
      );
    },
  };
}
