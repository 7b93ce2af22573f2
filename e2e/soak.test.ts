import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

const script = path.resolve(import.meta.dirname, '..', 'lib', 'cli', 'soak.ts');

test('a short soak finds nothing that fails', async () => {
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
    const cwd = path.resolve(import.meta.dirname, '..');
    execFile(process.execPath, [script, '--quick'], { cwd }, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, output: `${stderr}\n${stdout}` });
    });
  });
  assert.equal(code, 0, output);
  assert.match(output, /^SIGTERM under load +\d+ +held/m);
});
