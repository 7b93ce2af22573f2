import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { waitUntilRead } from './answers.ts';
import { type Fault, joinTrials, type Trial } from './fault.ts';
import { serve, tryStart, type World } from './world.ts';

type Damage = { readonly name: string; readonly do: (index: string) => void };

const damages: readonly Damage[] = [
  { name: 'a text', do: (index) => writeFileSync(index, 'This is no database. '.repeat(500)) },
  { name: 'nothing', do: (index) => writeFileSync(index, '') },
  { name: 'half of itself', do: (index) => truncateSync(index, statSync(index).size / 2) },
  { name: 'itself but for one bit', do: flipByte },
  { name: 'itself with a foreign log', do: (index) => writeFileSync(`${index}-wal`, 'A'.repeat(100_000)) },
  { name: 'a folder', do: (index) => replaceByFolder(index) },
  { name: 'an older schema', do: (index) => alter(index, "UPDATE stamp SET value = '1.0' WHERE name = 'version'") },
  { name: 'a newer schema', do: (index) => alter(index, "UPDATE stamp SET value = '999.9' WHERE name = 'version'") },
  { name: 'an older schema’s tables', do: (index) => alter(index, 'ALTER TABLE files DROP COLUMN day') },
  { name: 'another program’s database', do: replaceByForeign },
];

/** The index replaced by what it is not, between two starts. */
export const indexDamage: readonly Fault[] = damages.map((damage) => ({
  name: `index replaced by ${damage.name}`,
  slow: damage.do !== flipByte,
  run: async (world) => {
    const tries = damage.do === flipByte ? world.tries(5, 1) : 1;
    const trials: Trial[] = [];
    for (let turn = 0; turn < tries; turn++) {
      const index = await copyIndex(world);
      damage.do(index);
      trials.push(await tryStart(world, damage.name, index));
      trials.push({ ...(await tryStart(world, `${damage.name}, second start`, index)), tries: 0 });
    }
    return joinTrials(trials);
  },
}));

let made = 0;

/** A finished index of the world's content in one file, that nothing holds open. */
export async function copyIndex(world: World): Promise<string> {
  const whole = join(world.folder, 'whole.sqlite');
  if (!statSync(whole, { throwIfNoEntry: false })) {
    const site = await serve(world.content, whole);
    await waitUntilRead(site.origin);
    await site.stop();
    const db = new DatabaseSync(whole);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
    db.close();
  }
  const index = join(world.folder, `damaged-${++made}.sqlite`);
  copyFileSync(whole, index);
  return index;
}

function alter(index: string, sql: string): void {
  const db = new DatabaseSync(index);
  db.exec(sql);
  db.close();
}

// One alone: many at once are noticed by whatever is checked at all.
function flipByte(index: string): void {
  const bytes = readFileSync(index);
  const at = Math.floor(Math.random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
  writeFileSync(index, bytes);
}

function replaceByFolder(index: string): void {
  rmSync(index);
  mkdirSync(index);
  writeFileSync(join(index, 'kept.txt'), 'kept');
}

function replaceByForeign(index: string): void {
  rmSync(index);
  alter(index, 'CREATE TABLE precious (x); INSERT INTO precious VALUES (1)');
}
