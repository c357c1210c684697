import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * PGlite leaves no lock of its own: two processes on one directory lose acknowledged rows without an error. So every
 * process (server, seed, import) takes this lock before it opens the directory.
 */
interface Holder {
  token: string;
  pid: number;
  /** When the process began, where the system tells: a number used again by another process must not look alive. */
  started: string | null;
  host: string;
  /** What it is, in words for the person who meets it: `the server on port 4000`. */
  what: string;
  since: string;
}

export class DataDirectoryLocked extends Error {
  override readonly name = 'DataDirectoryLocked';
}

/** Takes the lock and returns what gives it back. Throws {@link DataDirectoryLocked} naming the process that has it. */
export function lockDataDirectory(directory: string, what: string): () => void {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'lock');
  const mine: Holder = { token: randomUUID(), pid: process.pid, started: startOf(process.pid), host: hostname(), what, since: new Date().toISOString() };
  // Written whole under another name and then linked: nobody ever reads half a lock, and only one link succeeds.
  const draft = join(directory, `lock-${mine.token}`);
  writeFileSync(draft, JSON.stringify(mine), { flag: 'wx' });
  try {
    for (let attempt = 0; !tookFree(draft, path) && !tookOver(draft, path); attempt += 1) {
      const holder = read(path);
      if (holder && (attempt >= 20 || !isStale(holder))) throw new DataDirectoryLocked(sentence(directory, path, holder));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const release = () => {
    process.off('exit', release);
    if (read(path)?.token === mine.token) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

function tookFree(draft: string, path: string): boolean {
  return unlessTaken(() => linkSync(draft, path));
}

/**
 * Replaces a stale lock. The claim carries the stale lock's token, so one process at a time may replace that very lock,
 * and looks again once it has the claim: the lock may have been replaced a moment before.
 */
function tookOver(draft: string, path: string): boolean {
  const stale = read(path);
  if (!stale || !isStale(stale)) return false;
  const claim = `${path}-claim-${stale.token}`;
  if (!unlessTaken(() => linkSync(draft, claim))) {
    forgetOldClaim(claim);
    return false;
  }
  try {
    if (read(path)?.token !== stale.token) return false;
    // rename() onto another name of the same file does nothing, so the draft moves and the claim stays.
    renameSync(draft, path);
    return true;
  } finally {
    unlinkSync(claim);
  }
}

/** A claim lives for milliseconds; an old one was left by a process that died while it held it. */
function forgetOldClaim(claim: string): void {
  const age = Date.now() - (statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > 10_000) rmSync(claim, { force: true });
}

function unlessTaken(link: () => void): boolean {
  try {
    link();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DataDirectoryLocked(`${path} cannot be read. If no other process uses this directory, delete the file and start again.`, { cause: error });
  }
}

/** A holder on another machine (or container) cannot be asked, so it counts as alive: a refused start is mended, lost rows are not. */
function isStale(holder: Holder): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  return holder.started !== null && startOf(holder.pid) !== holder.started;
}

/** Boot and clock ticks at which a process began; `null` for a dead one nobody has buried, and where the system has no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command in parentheses may hold spaces; after it come the state and, as the 20th field, the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}

function sentence(directory: string, path: string, holder: Holder): string {
  const elsewhere = holder.host === hostname() ? '' : ` on the machine ${holder.host}; if that one is gone, delete ${path}`;
  return `The data in ${directory} is in use by ${holder.what} (process ${holder.pid}, since ${holder.since})${elsewhere}. Stop it first, or choose another directory with DATA_DIR.`;
}
