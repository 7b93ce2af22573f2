import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Site, startSite } from '../../testing/site.ts';
import { type Answers, compareAnswers, readAnswers } from './answers.ts';
import type { Trial } from './fault.ts';

/** A temporary folder with a small copy of content/, a server on it, and what a fresh index answers. */
export type World = {
  readonly folder: string;
  readonly content: string;
  readonly site: Site;
  readonly fresh: Answers;
  /** Numbers of tries: the second where there is a minute and not ten. */
  readonly tries: (usual: number, quick: number) => number;
  readonly quick: boolean;
  /** Lines that a start without faults logs, their figures left out. */
  readonly usualLines: ReadonlySet<string>;
  readonly close: () => Promise<void>;
};

const root = resolve(import.meta.dirname, '..', '..', '..');
const origin = 'http://soak.test';

export async function openWorld(quick: boolean): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'liaisons-soak-'));
  const content = join(folder, 'content');
  copyContent(content, quick ? 12 : 30);
  const site = await serve(content, join(folder, 'index.sqlite'));
  const fresh = await readFresh(site);
  return {
    ...{ folder, content, site, fresh, quick },
    tries: (usual, few) => (quick ? few : usual),
    usualLines: new Set(listLines(site.log())),
    close: async () => {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function readFresh(site: Site): Promise<Answers> {
  try {
    return await readAnswers(site.origin);
  } catch (error) {
    await site.stop();
    throw error;
  }
}

/** All companies, pictures and as many articles as told, spread over the years. */
export function copyContent(target: string, most: number, order: 1 | -1 = 1): void {
  const articles = readdirSync(join(root, 'content', 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const some = articles.filter((_, index) => index % Math.ceil(articles.length / most) === 0);
  for (const name of order === 1 ? some : some.reverse()) {
    mkdirSync(join(target, 'articles', name, '..'), { recursive: true });
    cpSync(join(root, 'content', 'articles', name), join(target, 'articles', name));
  }
  for (const name of ['companies', 'images'])
    cpSync(join(root, 'content', name), join(target, name), { recursive: true });
}

export function serve(content: string, index: string, env: Readonly<Record<string, string>> = {}): Promise<Site> {
  return startSite({
    env: { LIAISONS_CONTENT: content, LIAISONS_INDEX: index, LIAISONS_ORIGIN: origin, ...env },
  });
}

/** Starts a server on an index, compares its answers with a fresh one's, and allows one line of log. */
export async function tryStart(
  world: World,
  what: string,
  index: string,
  env: Readonly<Record<string, string>> = {},
  content = world.content,
): Promise<Trial> {
  const site = await serve(content, index, env);
  try {
    const failed = compareAnswers(world.fresh, await readAnswers(site.origin)).slice(0, 2);
    const lines = listNewLines(world, site);
    if (lines.length > 1) failed.push(`${lines.length} lines of log: ${lines[0]}`);
    return { tries: 1, failed: failed.map((fault) => `${what}: ${fault}`), logged: lines.length };
  } finally {
    await site.stop();
  }
}

/** Lines that a start without faults does not log. */
export function listNewLines({ usualLines }: World, site: Site): string[] {
  return listLines(site.log()).filter((line) => !usualLines.has(line));
}

// What a start says of its progress is no fault's.
const progress = /files are read\.$|^Events are being joined\.$/;

function listLines(log: string): string[] {
  return log
    .split('\n')
    .map((line) => line.trim().replace(/\d+/g, '0'))
    .filter((line) => line !== '' && !progress.test(line));
}
