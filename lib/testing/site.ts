import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const startLimitMilliseconds = 300_000;

export type Site = {
  readonly origin: string;
  /** A copy of the content that the test may change, or the project's own when none was asked for. */
  readonly content: string;
  readonly log: () => string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

export type SiteOptions = {
  /** A copy of the project's content, which the test may change before the start and while it runs. */
  readonly ownContent?: boolean;
  readonly prepare?: (content: string) => void;
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the production server on a free loopback port, with an index of its own; builds the site first if needed. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liaisons-'));
  const content = options.ownContent ? path.join(folder, 'content') : path.join(root, 'content');
  if (options.ownContent) fs.cpSync(path.join(root, 'content'), content, { recursive: true });
  options.prepare?.(content);
  const server = spawn(process.execPath, ['server.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      LIAISONS_CONTENT: content,
      LIAISONS_INDEX: path.join(folder, 'index.sqlite'),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  server.stdout.on('data', (chunk) => {
    log += chunk;
  });
  server.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const stop = async (): Promise<void> => {
    await end(server);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const origin = await waitForOrigin(server, () => log);
  return { origin, content, log: () => log, pid: server.pid ?? 0, stop };
}

/** On a busy machine the first requests may come before everything is read. */
export async function waitForNews({ origin }: Site): Promise<void> {
  const deadline = Date.now() + startLimitMilliseconds;
  while (Date.now() < deadline) {
    if (/"state":"ready"/.test(await (await fetch(`${origin}/api/status`)).text())) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function waitForOrigin(server: ChildProcess, log: () => string): Promise<string> {
  const deadline = Date.now() + startLimitMilliseconds;
  while (Date.now() < deadline && server.exitCode === null) {
    const port = /Liaisons is at http:\/\/localhost:(\d+)/.exec(log())?.[1];
    if (port) return `http://127.0.0.1:${port}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill('SIGKILL');
  throw new Error(`The server did not start:\n${log()}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}
