// Runs Next's own commands with telemetry off: `node build.ts` builds, `node build.ts dev` develops.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

if (import.meta.main) process.exit(runNext(process.argv[2] ?? 'build'));

/** Runs one command of Next and returns its exit code. */
export function runNext(command: string): number {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, [next, command], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

/** Whether the site of a folder was never built, or one of its sources was changed, added or deleted since. */
export function isBuildStale(folder = root): boolean {
  const built = newest(path.join(folder, '.next', 'BUILD_ID'));
  return built === 0 || sources.some((source) => newest(path.join(folder, source)) > built);
}

/**
 * Latest modification at or below a path, in milliseconds since 1970; 0 when it does not exist. A folder changes when
 * a file in it comes or goes.
 */
function newest(file: string): number {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}
