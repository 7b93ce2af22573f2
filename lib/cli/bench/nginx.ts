import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from './request.ts';
import { noteStarted } from './started.ts';

export type Proxy = { readonly origin: string; readonly stop: () => Promise<void> };

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/**
 * Starts the system's nginx with the configuration of deploy/, in front of one reader, with all its files in a folder
 * and on a free loopback port. Below `/file/` it serves that folder's `files`.
 */
export async function startNginx(project: string, folder: string, reader: string): Promise<Proxy> {
  const port = await findPort();
  const config = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(config, adapt(readFileSync(join(project, 'deploy', 'nginx.conf'), 'utf8'), folder, reader, port));
  const child = spawn('nginx', ['-p', folder, '-c', config, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  noteStarted(child);
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const answer = await request(`${origin}/api/status`).catch(() => undefined);
    if (answer?.status === 200) return { origin, stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`nginx did not start:\n${log}`);
}

function adapt(config: string, folder: string, reader: string, port: number): string {
  const files = `location /file/ { alias ${join(folder, 'files')}/; default_type text/html; }`;
  // A master that is root gives its workers another user, who may not enter a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}${config}`
    .replaceAll('/tmp/nginx', join(folder, 'nginx'))
    .replace(/server app-1:3000[^;]*;\s*server app-2:3000[^;]*;/, `server ${new URL(reader).host};`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};\n${files}`);
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
