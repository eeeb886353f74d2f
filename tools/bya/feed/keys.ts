/** `bya feed keygen`, `sign` and `verify`. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkData,
  checkHash,
  checkIndex,
  dataPath,
  INDEX_FILE,
  unpack,
  verifyMinisign,
  writePublicKey,
} from '../../../src/knowledge/publishing.ts';
import { type Command, parse, UsageError } from '../command.ts';
import { readIndexFile } from './folder.ts';
import { readKey, readPublicKey, readText } from './parameters.ts';
import { makeSecretKey, signMinisign, writeSecretKey } from './secret-key.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).reverse().toString('hex').toUpperCase();

export const feedKeygen: Command = {
  usage: 'NAME',
  summary: 'Makes a key pair: NAME.key, to be kept secret, and NAME.pub.',
  help: 'The files are of minisign\'s form, the secret one without a password. "minisign -C -s NAME.key" adds one.',
  async run(parameters, { out }) {
    const { positionals } = parse(parameters, {});
    const [name] = positionals;
    if (name === undefined || positionals.length > 1)
      throw new UsageError('Name the pair, for instance: feed keygen my-feed');
    const secret = makeSecretKey();
    const line = writePublicKey(secret.public);
    const write = (path: string, text: string, mode: number) =>
      writeFile(path, text, { flag: 'wx', mode }).catch((error: unknown) => {
        throw new UsageError(`${path} can't be written: ${error instanceof Error ? error.message : error}.`);
      });
    await write(`${name}.key`, writeSecretKey(secret), 0o600);
    await write(`${name}.pub`, `untrusted comment: minisign public key ${hex(secret.id)}\n${line}\n`, 0o644);
    out(`${name}.key is the secret key: who has it can speak for your feed. Keep a copy where nobody else comes.`);
    out(`${name}.pub is the public one. People subscribe with one line: the feed's https address, a space, and`);
    out(line);
    return 0;
  },
};

const isFolder = async (path: string) => (await stat(path).catch(() => null))?.isDirectory() === true;

export const feedSign: Command = {
  usage: 'OUT --key FILE [--legacy]',
  summary: 'Signs the feed in OUT, or any one file, as "minisign -S" does.',
  help: [
    'Writes OUT/feed.json.minisig. FILE is a secret key made by "feed keygen" or by minisign; the password of a',
    'protected one is read from the environment, BYA_KEY_PASSWORD.',
    '',
    '--legacy  signs the bytes rather than their hash, as "minisign -S -l" does; both are accepted',
  ].join('\n'),
  async run(parameters, { out }) {
    const { values, positionals } = parse(parameters, {
      key: { type: 'string' },
      legacy: { type: 'boolean', default: false },
    });
    const [target] = positionals;
    if (target === undefined || positionals.length > 1) throw new UsageError('Name one folder or file to sign.');
    const path = (await isFolder(target)) ? join(target, INDEX_FILE) : target;
    const index = (await isFolder(target)) ? await readIndexFile(target) : null;
    await readText(path);
    const message = new Uint8Array(await readFile(path));
    const comment = index
      ? `${index.name}, edition ${index.sequence}, ${index.issued}`
      : `file:${path.split('/').at(-1)}`;
    const trustedComment = comment.replaceAll(/[\r\n]/g, ' ');
    await writeFile(
      `${path}.minisig`,
      signMinisign(message, await readKey(values.key), { trustedComment, legacy: values.legacy }),
    );
    out(`${path}.minisig: ${trustedComment}`);
    return 0;
  },
};

/** Every check that a subscriber makes, on a folder. @throws FeedRefusal */
async function verifyFolder(folder: string, key: Awaited<ReturnType<typeof readPublicKey>>, now: number) {
  const bytes = new Uint8Array(await readFile(join(folder, INDEX_FILE)));
  const signature = await readText(join(folder, `${INDEX_FILE}.minisig`));
  const { index } = await checkIndex(bytes, signature, key, { held: null, now });
  for (const file of index.files) {
    const packed = new Uint8Array(await readFile(join(folder, dataPath(file.sha256))));
    await checkHash(packed, file);
    checkData(await unpack(packed, file.size));
  }
  return index;
}

export const feedVerify: Command = {
  usage: 'OUT --key KEY',
  summary: 'Makes every check on the feed in OUT that a subscriber makes.',
  help: [
    'KEY is the public key or its file. Exit code 1 where a subscriber would refuse the feed. Given a single file',
    'instead of a folder, checks its signature FILE.minisig alone.',
  ].join('\n'),
  async run(parameters, { out, err }) {
    const { values, positionals } = parse(parameters, { key: { type: 'string' } });
    const [target] = positionals;
    if (target === undefined || positionals.length > 1) throw new UsageError('Name one folder or file to verify.');
    const key = await readPublicKey(values.key);
    try {
      if (await isFolder(target)) {
        if (!(await stat(join(target, INDEX_FILE)).catch(() => null)))
          throw new UsageError(`There is no feed in ${target}.`);
        const { sequence, changes, services, expires } = await verifyFolder(target, key, Date.now());
        out(`Good: edition ${sequence}, ${changes} policy changes of ${services} services, until ${expires}.`);
        return 0;
      }
      const signature = await readText(`${target}.minisig`);
      await verifyMinisign(new Uint8Array(await readFile(target)), signature, key);
      out('Good signature.');
      return 0;
    } catch (error) {
      if (error instanceof UsageError || !(error instanceof Error)) throw error;
      err(error.message);
      return 1;
    }
  },
};
