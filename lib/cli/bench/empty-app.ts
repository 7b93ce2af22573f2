import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { type Server, startServer } from './server.ts';

const server = `import http from 'node:http';
const { default: next } = await import('next');
const server = http.createServer();
const app = next({ dev: false, dir: import.meta.dirname, httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();
server.on('request', (request, response) => void handle(request, response));
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

/** The least that the framework can be asked for on request: one page with one letter, and no policy. */
const files: Readonly<Record<string, string>> = {
  'server.mjs': server,
  'package.json': '{"private": true, "type": "module"}',
  'app/layout.jsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  'app/page.jsx': `export default async function Page() {
  const { connection } = await import('next/server');
  await connection();
  return <p>.</p>;
}`,
};

/** Builds an empty site in a folder with the packages of the project, and serves it as the reader is served. */
export async function startEmptyApp(project: string, folder: string): Promise<Server> {
  // The packages are linked, and the build follows no link out of its root.
  const config = `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(parse(folder).root)} } };`;
  for (const [name, text] of Object.entries({ ...files, 'next.config.mjs': config })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const env: Readonly<Record<string, string>> = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const next = join(project, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The empty site does not build:\n${stdout}${stderr}`);
  return startServer(['server.mjs'], folder, env);
}
