import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from '../testing/content.ts';
import { benches } from './bench/benches.ts';

const folder = makeFolder(after);
const listFiles = () => readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)));

test('each figure of the bench is a number or says why it is none, and nothing is left behind', async () => {
  const { code, lines, table } = await runBench();
  const figures = lines.map((line): Record<string, unknown> => JSON.parse(line));
  assert.ok(figures.length > Object.keys(benches).length, table);
  for (const { figure, value, skipped } of figures) {
    assert.ok(typeof figure === 'string' && table.includes(figure), `${figure} is not in the table`);
    assert.ok(Number.isFinite(value) || typeof skipped === 'string', `${figure} is ${value}`);
  }
  assert.deepEqual(readdirSync(folder), []);
  // 1 says that a figure falls short, as some do of so few articles.
  assert.ok(code === 0 || code === 1, table);
});

test('a run that is interrupted ends what it has started and leaves nothing behind', async () => {
  const child = spawn(process.execPath, ['lib/cli/bench.ts', '--articles', '5000', '--only', 'index'], {
    env: { ...process.env, TMPDIR: folder },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  // Its index is being made.
  while (!listFiles().some((name) => name.endsWith('.sqlite'))) await sleep(20);
  child.kill('SIGINT');
  assert.deepEqual(await ended, [130, null]);
  assert.deepEqual(readdirSync(folder), []);
});

test('an unknown figure and a number that is none are refused before anything is made', async () => {
  assert.equal((await runBench('--only', 'none')).code, 2);
  assert.equal((await runBench('--articles', 'many')).code, 2);
});

async function runBench(...options: string[]): Promise<{ code: number | null; lines: string[]; table: string }> {
  const small = options.length > 0 ? options : ['--articles', '60', '--share', '0.001'];
  const child = spawn(process.execPath, ['lib/cli/bench.ts', ...small], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, table] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    table += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code: typeof code === 'number' ? code : null, lines: out.split('\n').filter(Boolean), table };
}
