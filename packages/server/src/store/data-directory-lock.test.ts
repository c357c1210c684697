import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DataDirectoryLocked, lockDataDirectory } from './data-directory-lock.ts';

const module = fileURLToPath(new URL('./data-directory-lock.ts', import.meta.url));
const children: ChildProcess[] = [];
const directories: string[] = [];
after(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'cme-lock-'));
  directories.push(directory);
  return directory;
}

/** Another process that takes the lock, prints what came of it and then waits to be killed. */
async function holder(directory: string, what: string): Promise<{ child: ChildProcess; said: string }> {
  const script = `const { lockDataDirectory } = await import(${JSON.stringify(module)});
    try { lockDataDirectory(${JSON.stringify(directory)}, ${JSON.stringify(what)}); console.log('locked'); setInterval(() => {}, 1000); } catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = await once(child.stdout, 'data') as [Buffer];
  return { child, said: String(said).trim() };
}

test('SRV-19 the second process stops with a sentence that names the first', async () => {
  const directory = newDirectory();
  const { child, said } = await holder(directory, 'the server on port 4000');
  assert.equal(said, 'locked');
  assert.throws(() => lockDataDirectory(directory, 'the import'), (error: Error) => {
    assert.ok(error instanceof DataDirectoryLocked);
    assert.match(error.message, new RegExp(`is in use by the server on port 4000 \\(process ${child.pid}, since 20.*Stop it first`));
    return true;
  });
});

test('SRV-19 the lock of a process that was killed is taken over, by one of many', async () => {
  const directory = newDirectory();
  const { child } = await holder(directory, 'the first');
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(existsSync(join(directory, 'lock')), 'a killed process cannot clear up');
  const said = (await Promise.all(Array.from({ length: 6 }, (_, at) => holder(directory, `number ${at}`)))).map((one) => one.said);
  assert.equal(said.filter((one) => one === 'locked').length, 1, said.join('\n'));
  assert.ok(said.every((one) => one === 'locked' || /in use by number \d/.test(one)), said.join('\n'));
  assert.deepEqual(readdirSync(directory), ['lock'], 'nothing is left lying about');
});

test('SRV-19 a process number that was given to another process does not keep the lock', () => {
  const directory = newDirectory();
  lockDataDirectory(directory, 'x')();
  writeFileSync(join(directory, 'lock'), JSON.stringify({ token: 'old', pid: process.pid, started: 'another boot 1', host: hostname(), what: 'the dead', since: '' }));
  lockDataDirectory(directory, 'the living')();
});

test('SRV-19 a holder on another machine cannot be asked, so it is not pushed aside', () => {
  const directory = newDirectory();
  writeFileSync(join(directory, 'lock'), JSON.stringify({ token: 'far', pid: 999_999, started: null, host: 'elsewhere', what: 'the server on port 1', since: '' }));
  assert.throws(() => lockDataDirectory(directory, 'x'), /on the machine elsewhere; if that one is gone, delete .*lock/);
});

test('SRV-19 a lock that cannot be read is not guessed at', () => {
  const directory = newDirectory();
  writeFileSync(join(directory, 'lock'), '{"tok');
  assert.throws(() => lockDataDirectory(directory, 'x'), /cannot be read.*delete the file/);
});

test('a lock that is given back is gone, and giving it back later does not touch another one', () => {
  const directory = newDirectory();
  const release = lockDataDirectory(directory, 'first');
  release();
  assert.deepEqual(readdirSync(directory), []);
  lockDataDirectory(directory, 'second');
  release();
  assert.equal((JSON.parse(readFileSync(join(directory, 'lock'), 'utf8')) as { what: string }).what, 'second');
});
