import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { compareAnswers, readAnswers } from './answers.ts';
import { type Fault, joinTrials, type Trial } from './fault.ts';
import { copyIndex } from './index-damage.ts';
import { copyContent, serve, tryStart, type World } from './world.ts';

/** Disks and neighbours that do not let the index, or content/, be written. */
export const indexDisk: readonly Fault[] = [
  { name: 'index on a full disk', run: fullDisk },
  { name: 'index on a read-only disk', run: readOnlyDisk, slow: true },
  { name: 'content/ on a read-only disk', run: readOnlyContent, slow: true },
  { name: 'index locked by another process', run: locked, slow: true },
  { name: 'two servers on one index', run: twoServers, slow: true },
];

/** A tmpfs of so many kilobytes; undefined where mounting is not allowed. */
function mount(world: World, name: string, kilobytes: number): string | undefined {
  const folder = join(world.folder, name);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}

async function fullDisk(world: World): Promise<Trial> {
  const trials: Trial[] = [];
  for (const kilobytes of world.quick ? [512] : [8, 64, 512, 2_048, 4_096]) {
    const folder = mount(world, `full-${kilobytes}`, kilobytes);
    if (folder === undefined) return { tries: 0, failed: [] };
    try {
      trials.push(await tryStart(world, `${kilobytes} kB free`, join(folder, 'index.sqlite')));
    } finally {
      unmount(folder);
    }
  }
  return joinTrials(trials);
}

async function readOnlyDisk(world: World): Promise<Trial> {
  const folder = mount(world, 'read-only', 65_536);
  if (folder === undefined) return { tries: 0, failed: [] };
  const trials: Trial[] = [];
  try {
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    trials.push(await tryStart(world, 'no index', join(folder, 'index.sqlite')));
    execFileSync('mount', ['-o', 'remount,rw', folder]);
    const index = join(folder, 'index.sqlite');
    copyFileSync(await copyIndex(world), index);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    trials.push(await tryStart(world, 'a finished index', index));
  } finally {
    unmount(folder);
  }
  return joinTrials(trials);
}

async function readOnlyContent(world: World): Promise<Trial> {
  const content = mount(world, 'content-read-only', 65_536);
  if (content === undefined) return { tries: 0, failed: [] };
  try {
    copyContent(content, world.quick ? 12 : 30);
    execFileSync('mount', ['-o', 'remount,ro', content]);
    return await tryStart(world, 'content/', join(world.folder, 'of-read-only.sqlite'), {}, content);
  } finally {
    unmount(content);
  }
}

async function locked(world: World): Promise<Trial> {
  const trials: Trial[] = [];
  for (const begin of ['BEGIN IMMEDIATE', 'BEGIN EXCLUSIVE', 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE']) {
    const index = await copyIndex(world);
    const holder = new DatabaseSync(index);
    holder.exec(`PRAGMA journal_mode = WAL; ${begin}`);
    trials.push(await tryStart(world, begin, index));
    holder.exec('ROLLBACK');
    holder.close();
  }
  return joinTrials(trials);
}

async function twoServers(world: World): Promise<Trial> {
  const index = join(world.folder, `shared-${Date.now()}.sqlite`);
  const sites = await Promise.all([serve(world.content, index), serve(world.content, index)]);
  try {
    const answers = await Promise.all(sites.map(({ origin }) => readAnswers(origin)));
    const failed = answers.flatMap((found) => compareAnswers(world.fresh, found).slice(0, 2));
    return { tries: 2, failed };
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
}
