import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compareAnswers, readAnswers } from './answers.ts';
import { type Fault, joinTrials, type Trial } from './fault.ts';
import { copyIndex } from './index-damage.ts';
import { getRaw } from './raw-request.ts';
import { copyContent, listNewLines, serve, type World } from './world.ts';

const damages: Readonly<Record<string, (index: string) => void>> = {
  removed: (index) => rmSync(index),
  emptied: (index) => truncateSync(index),
  'written over': (index) => writeFileSync(index, 'This is no database. '.repeat(500)),
  'replaced by a folder': (index) => {
    rmSync(index);
    mkdirSync(index);
  },
  'without its log': (index) => rmSync(`${index}-wal`, { force: true }),
};

/** The index taken from a server that is using it: it answers as before, also after a file has come and gone. */
export const indexInUse: readonly Fault[] = [{ name: 'index damaged while it is used', slow: true, run: damageInUse }];

async function damageInUse(world: World): Promise<Trial> {
  const content = join(world.folder, 'content-in-use');
  copyContent(content, world.quick ? 12 : 30);
  const trials: Trial[] = [];
  for (const [name, damage] of Object.entries(damages)) {
    const index = await copyIndex(world);
    const site = await serve(content, index);
    try {
      await readAnswers(site.origin);
      damage(index);
      const now = compareAnswers(world.fresh, await readAnswers(site.origin));
      const missed = await changeTwice(content, site.origin);
      const after = compareAnswers(world.fresh, await readAnswers(site.origin));
      const lines = listNewLines(world, site);
      const failed = [...missed, ...now.slice(0, 2), ...after.slice(0, 2).map((fault) => `after a change: ${fault}`)];
      if (lines.length > 1) failed.push(`${lines.length} lines of log: ${lines[0]}`);
      trials.push({ tries: 1, failed: failed.map((fault) => `${name}: ${fault}`), logged: lines.length });
    } finally {
      await site.stop();
    }
  }
  rmSync(content, { recursive: true });
  return joinTrials(trials);
}

const longest = 30_000;

/** What the server did not follow of a file that comes and goes. */
async function changeTwice(content: string, origin: string): Promise<string[]> {
  const file = join(content, 'articles', '2025-06-01-soak.en.md');
  writeFileSync(file, '---\ntitle: Soak\ndate: 2025-06-01\nlang: en\n---\nOn 30 May 2025, Microsoft sued OpenAI.\n');
  const hasCome = await answers(origin, 200);
  rmSync(file);
  const hasGone = await answers(origin, 404);
  return [...(hasCome ? [] : ['a new file is not shown']), ...(hasGone ? [] : ['a deleted file is still shown'])];
}

async function answers(origin: string, status: number): Promise<boolean> {
  for (let waited = 0; waited < longest; waited += 100) {
    if ((await getRaw(origin, '/en/articles/2025-06-01-soak')).status === status) return true;
    await sleep(100);
  }
  return false;
}
