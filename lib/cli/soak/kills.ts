import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Fault, Trial } from './fault.ts';
import { copyContent, type World } from './world.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const script = join(import.meta.dirname, 'index-content.ts');

/** `SIGKILL` at random moments; the next process must come to the rows of a fresh index, without a word. */
export const kills: readonly Fault[] = [
  { name: 'killed while it builds the index', run: (world) => kill(world, 'build', world.tries(30, 2)) },
  { name: 'killed while it updates the index', slow: true, run: (world) => kill(world, 'update', world.tries(30, 2)) },
];

async function kill(world: World, kind: 'build' | 'update', tries: number): Promise<Trial> {
  const content = join(world.folder, `content-${kind}`);
  const index = join(world.folder, `${kind}.sqlite`);
  copyContent(content, world.quick ? 12 : 30);
  const failed: string[] = [];
  let [logged, took] = [0, (await indexOnce(content, index)).took];
  for (let turn = 0; turn < tries; turn++) {
    if (kind === 'build') removeIndex(index);
    else change(content, turn);
    const moment = Math.random() * took;
    await indexOnce(content, index, moment);
    const mended = await indexOnce(content, index);
    const fresh = join(world.folder, `${kind}-fresh.sqlite`);
    removeIndex(fresh);
    const expected = await indexOnce(content, fresh);
    if (mended.rows !== expected.rows || mended.rows === undefined)
      failed.push(`killed after ${Math.round(moment)} ms: other rows than a fresh index`);
    logged = Math.max(logged, mended.log.length);
    if (mended.log.length > 1) failed.push(`killed after ${Math.round(moment)} ms: ${mended.log.join(' | ')}`);
    took = Math.max(expected.took, 50);
  }
  for (const path of [index, join(world.folder, `${kind}-fresh.sqlite`)]) removeIndex(path);
  rmSync(content, { recursive: true });
  return { tries, failed, logged };
}

/** Changes every third article, so that an update has something to do. */
function change(content: string, turn: number): void {
  const articles = readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' });
  const files = articles.filter((name) => name.endsWith('.md')).sort();
  for (const [at, file] of files.entries())
    if (at % 3 === turn % 3)
      appendFileSync(join(content, 'articles', file), `\nOn ${1 + turn} May 2025, Microsoft sued OpenAI.\n`);
}

type Run = { readonly rows: string | undefined; readonly took: number; readonly log: readonly string[] };

/** Runs the script to its end, or kills it so many milliseconds after it began to open the index. */
async function indexOnce(content: string, index: string, moment?: number): Promise<Run> {
  const child = spawn(process.execPath, [script, content, index], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, log, begun] = ['', '', performance.now()];
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  child.stdout.on('data', (chunk) => {
    if (output === '') {
      begun = performance.now();
      if (moment !== undefined) setTimeout(() => child.kill('SIGKILL'), moment);
    }
    output += chunk;
  });
  await ended(child);
  const rows = output.split('\n')[1];
  const lines = log.split('\n').filter((line) => line !== '' && !line.includes('Warning'));
  return { rows: rows || undefined, took: performance.now() - begun, log: lines };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()));
}

function removeIndex(index: string): void {
  for (const suffix of ['', '-wal', '-shm', '.own', '.own-wal', '.own-shm']) rmSync(index + suffix, { force: true });
}
