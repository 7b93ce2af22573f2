import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeHostileTexts, writeOddFiles } from '../../testing/hostile-content.ts';
import { waitUntilRead } from './answers.ts';
import type { Fault, Trial } from './fault.ts';
import { getRaw } from './raw-request.ts';
import { copyContent, serve, type World } from './world.ts';

/** Files in content/ that are hostile or odd: each bad one is named, the same way twice, and the good ones stand. */
export const contentFaults: readonly Fault[] = [
  { name: 'hostile front matter and Markdown', run: (world) => tryFiles(world, writeHostileTexts) },
  { name: 'odd files', run: (world) => tryFiles(world, writeOddFiles), slow: true },
];

type Status = { readonly rejected: readonly { readonly file: string }[] };

const longest = 60_000;
const slowest = 5_000;

async function tryFiles(world: World, write: (content: string) => string[]): Promise<Trial> {
  const content = join(world.folder, `content-${write.name}`);
  const canary = join(world.folder, 'canary');
  copyContent(content, world.quick ? 12 : 30);
  const failed: string[] = [];
  const running = await serve(content, join(world.folder, `${write.name}.sqlite`), { CANARY: canary });
  let bad: string[] = [];
  let told = '';
  try {
    await waitUntilRead(running.origin);
    bad = write(content);
    await waitUntilNamed(running.origin, bad, failed);
    // All of them, the editor's lines that lost their event included, once all is read.
    await waitUntilRead(running.origin, longest);
    told = (await readRejected(running.origin)).told;
    failed.push(...(await findMissing(world, running.origin)));
  } finally {
    await running.stop();
  }
  const again = await serve(content, join(world.folder, `${write.name}-again.sqlite`), { CANARY: canary });
  try {
    await waitUntilRead(again.origin, longest);
    if ((await readRejected(again.origin)).told !== told) failed.push('the second reading names other faults');
  } finally {
    await again.stop();
    rmSync(content, { recursive: true });
  }
  if (existsSync(canary) || existsSync('PWNED')) failed.push('code of a file was run');
  return { tries: bad.length, failed };
}

/** Asks for pages of others until all these files are named. */
async function waitUntilNamed(origin: string, bad: readonly string[], failed: string[]): Promise<void> {
  const deadline = Date.now() + longest;
  for (;;) {
    const page = await getRaw(origin, '/en/companies/openai');
    if (page.status !== 200 || page.took > slowest) failed.push(`a page meanwhile: ${page.status}, ${page.took} ms`);
    const { files } = await readRejected(origin);
    const missing = bad.filter((file) => !files.has(file));
    if (missing.length === 0) return;
    if (Date.now() > deadline) {
      failed.push(...missing.map((file) => `${file} is not named`));
      return;
    }
    await sleep(200);
  }
}

async function readRejected(origin: string) {
  const { rejected }: Status = await (await fetch(`${origin}/api/status`)).json();
  const lines = rejected.map((problem) => JSON.stringify(problem)).sort();
  return { files: new Set(rejected.map(({ file }) => file)), told: lines.join('\n') };
}

/** Articles of the world's own content that are no longer shown. */
async function findMissing(world: World, origin: string): Promise<string[]> {
  const articles = [...world.fresh.keys()].filter((path) => /\/articles\/[^/]+$/.test(path));
  const shown = await Promise.all(articles.map(async (path) => (await getRaw(origin, path)).status));
  return articles.filter((_, index) => shown[index] !== 200).map((path) => `${path} is no longer shown`);
}
