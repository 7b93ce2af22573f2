import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const change = createChange(content);
  const states = kind === 'build' ? [0] : [0, 1];
  const fresh: Run[] = [];
  for (const state of states) {
    change(state);
    removeIndex(index);
    fresh.push(await indexOnce(content, index));
  }
  const failed: string[] = [];
  let logged = 0;
  for (let turn = 0; turn < tries; turn++) {
    const state = turn % states.length;
    change(state);
    if (kind === 'build') removeIndex(index);
    const moment = Math.random() * Math.max(50, fresh[state]?.took ?? 0);
    await indexOnce(content, index, moment);
    const mended = await indexOnce(content, index);
    if (mended.rows === undefined || mended.rows !== fresh[state]?.rows)
      failed.push(`killed after ${Math.round(moment)} ms: other rows than a fresh index`);
    logged = Math.max(logged, mended.log.length);
    if (mended.log.length > 1) failed.push(`killed after ${Math.round(moment)} ms: ${mended.log.join(' | ')}`);
  }
  removeIndex(index);
  rmSync(content, { recursive: true });
  return { tries, failed, logged };
}

/**
 * Brings content/ into one of two states: every third article tells of one act more, and a company has one name more.
 */
function createChange(content: string): (state: number) => void {
  const articles = readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' });
  const files = articles.filter((name) => name.endsWith('.md')).sort();
  const changing = files.filter((_, at) => at % 3 === 0).map((file) => join(content, 'articles', file));
  const company = join(content, 'companies', 'openai.md');
  const former = new Map([...changing, company].map((file) => [file, readFileSync(file, 'utf8')]));
  return (state) => {
    for (const [at, file] of changing.entries()) {
      const added = `\nOn ${1 + (at % 28)} May 2025, Microsoft sued OpenAI.\n`;
      writeFileSync(file, `${former.get(file)}${state === 0 ? '' : added}`);
    }
    const names = state === 0 ? 'names:' : 'names:\n  - Azure';
    writeFileSync(company, (former.get(company) ?? '').replace(/^names:$/m, names));
  };
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
