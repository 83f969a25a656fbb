/** Where the partner's server keeps responses: in memory, and on the disk where it is given a file. */
import {randomBytes} from 'node:crypto';
import {open, readFile, rename} from 'node:fs/promises';
import {dirname} from 'node:path';
import {isDeepStrictEqual} from 'node:util';

/** Answers and the key are for the account alone that runs the server. */
const OWN = 0o600;

/**
 * Keeps one response per id, so that a response sent again after a network failure is not counted twice, and remembers the
 * ids of those that were erased, so that none of them comes back.
 *
 * @param {string} [path] A file of one JSON a line, read at first; beside it, under the same name and `.key`, the secret
 *   that addresses for erasing are made with. Without it, all is in memory alone.
 */
export function createStore(path) {
  let responses = new Map();
  let erased = new Set();
  let secret;
  const loaded = load();
  let last = loaded;

  /** One thing at a time, and none where what is there could not be read: it would be written over. */
  function inTurn(act) {
    const done = last.then(() => loaded).then(act);
    last = done.catch(() => undefined);
    return done;
  }

  async function load() {
    secret = await readSecret(path);
    const text = path ? await readIfThere(path, 'utf8') : '';
    for (const line of (text ?? '').split('\n').filter(Boolean)) {
      const entry = readLine(line);
      if (entry?.erased) erased.add(entry.erased);
      else if (entry) responses.set(entry.id, entry);
    }
  }

  /** A response and those that it replaces, the first of which may be still on its way. */
  function chainOf(id) {
    const chain = new Set();
    for (let at = id; at && !chain.has(at); at = responses.get(at)?.replaces) chain.add(at);
    return chain;
  }

  /** On the disk first: what could not be erased there would be back after a restart. */
  async function forget(ids) {
    const gone = new Set([...erased, ...ids]);
    const left = new Map([...responses].filter(([id]) => !gone.has(id)));
    const lines = [...[...gone].map((id) => lineOf({erased: id})), ...[...left.values()].map(lineOf)];
    if (path) await replaceFile(path, lines.join(''));
    [erased, responses] = [gone, left];
  }

  return {
    /** @returns {Promise<'added' | 'same' | 'other' | 'erased'>} What became of it: `other` where other answers have its id. */
    add: (response) =>
      inTurn(async () => {
        const {id, replaces} = response;
        if (erased.has(id)) {
          // It comes late, and only now says what it had replaced.
          if (replaces && !erased.has(replaces)) await forget(chainOf(replaces));
          return 'erased';
        }
        const line = lineOf(response);
        // As it will be read from the file.
        const entry = JSON.parse(line);
        const before = responses.get(id);
        if (before) return isDeepStrictEqual(before, entry) ? 'same' : 'other';
        if (path) await append(path, line);
        responses.set(id, entry);
        return 'added';
      }),

    /** Erases a response, and those that it took the place of, which would count again. Returns whether it was there. */
    erase: (id) =>
      inTurn(async () => {
        if (!responses.has(id)) return false;
        await forget(chainOf(id));
        return true;
      }),

    list: () => inTurn(() => [...responses.values()]),
    secret: () => inTurn(() => secret),
  };
}

const lineOf = (entry) => `${JSON.stringify(entry)}\n`;

async function readSecret(path) {
  const fresh = randomBytes(32);
  if (!path) return fresh;
  const kept = await readIfThere(`${path}.key`);
  if (kept) return kept;
  await replaceFile(`${path}.key`, fresh);
  return fresh;
}

async function readIfThere(path, encoding) {
  return readFile(path, encoding).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** A line that was being written when the server died was never said stored. */
function readLine(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What is added is on the disk once this resolves; a line that was left half written ends first. */
async function append(path, line) {
  const file = await open(path, 'a+', OWN);
  try {
    const {size} = await file.stat();
    const {buffer} = size > 0 ? await file.read(Buffer.alloc(1), 0, 1, size - 1) : {buffer: Buffer.from('\n')};
    await file.appendFile(buffer.toString() === '\n' ? line : `\n${line}`);
    await file.datasync();
    if (size === 0) await syncFolder(path);
  } finally {
    await file.close();
  }
}

/** What was in a file is gone, and what takes its place is whole, on the disk once this resolves. */
async function replaceFile(path, content) {
  const file = await open(`${path}.new`, 'w', OWN);
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  await syncFolder(path);
}

/** A new name is on the disk once its folder is; Windows opens no folder, and needs none. */
async function syncFolder(path) {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
