import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { noteStarted } from './started.ts';

/** What one run of the index took. */
export type IndexRun = { readonly seconds: number; readonly megabytes: number };

/** The temporary folder of a run of the bench, with what several figures share in it. */
export type Room = {
  readonly project: string;
  readonly folder: string;
  /** A content folder of so many articles. */
  readonly corpus: (articles: number) => string;
  /** Where the index of that content lies, made by `run` when it was not yet. */
  readonly index: (articles: number) => Promise<string>;
  /** The making of that index. */
  readonly run: (articles: number) => Promise<IndexRun>;
  /** Another folder of its own. */
  readonly place: (name: string) => string;
  readonly close: () => void;
};

export function openRoom(): Room {
  const project = resolve(import.meta.dirname, '..', '..', '..');
  const folder = mkdtempSync(join(tmpdir(), 'liaisons-bench-'));
  const runs = new Map<number, Promise<IndexRun>>();
  const corpora = new Set<number>();
  const corpus = (articles: number) => {
    const content = join(folder, `content-${articles}`);
    if (!corpora.has(articles)) writeCorpus(content, join(project, 'content'), articles);
    corpora.add(articles);
    return content;
  };
  const pathOf = (articles: number) => join(folder, `index-${articles}.sqlite`);
  const run = (articles: number) => {
    const made = runs.get(articles) ?? runIndex(project, corpus(articles), pathOf(articles));
    runs.set(articles, made);
    return made;
  };
  const index = async (articles: number) => {
    await run(articles);
    return pathOf(articles);
  };
  const place = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  return { project, folder, corpus, index, run, place, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy of a corpus and its index, to be changed. */
export async function copyRoom(
  room: Room,
  articles: number,
  name: string,
): Promise<{ content: string; index: string }> {
  const folder = room.place(name);
  const content = join(folder, 'content');
  const index = join(folder, 'index.sqlite');
  cpSync(room.corpus(articles), content, { recursive: true, preserveTimestamps: true });
  copyFileSync(await room.index(articles), index);
  return { content, index };
}

/** As `npm run index` has it, and the thread of the server; see `maxYoungGenerationSizeMb`. */
const asIndex = ['--max-semi-space-size=4'];

// In a process of its own, whose memory is then that of the index alone.
async function runIndex(project: string, content: string, index: string): Promise<IndexRun> {
  const script = join(import.meta.dirname, 'index-alone.ts');
  const command = [...asIndex, script, content, index];
  const child = spawn(process.execPath, command, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  noteStarted(child);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => {
      said[name] += chunk;
    });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`The index of ${content} failed:\n${said.stderr}`);
  const run: IndexRun = JSON.parse(said.stdout);
  return run;
}
