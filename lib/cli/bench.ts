// `npm run bench -- [--articles 10000] [--large] [--only name]`: measures what the reader is held to. One JSON line a
// figure on standard output, a table of all at the end on standard error; nothing is written into the project.
import { parseArgs } from 'node:util';
import { benches } from './bench/benches.ts';
import type { Extent } from './bench/extent.ts';
import type { Figure, Skipped } from './bench/figure.ts';
import { openRoom } from './bench/room.ts';
import { endStarted } from './bench/started.ts';
import { formatTable } from './bench/table.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    large: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    share: { type: 'string', default: '1' },
  },
});
const extent: Extent = { articles: readNumber('articles', values.articles), share: readNumber('share', values.share) };
const unknown = values.only?.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) fail(`--only is one of ${Object.keys(benches).join(', ')}, found ${unknown}.`);

/** What is also held to a figure at ten times the size. */
const ofLarge = ['index', 'search', 'second-start', 'page-time', 'save'];

const figures: (Figure | Skipped)[] = [];
const room = openRoom();
for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const])
  process.once(signal, () => {
    endStarted();
    room.close();
    process.exit(code);
  });
try {
  await measure(Object.keys(benches), extent);
  if (values.large) await measure(ofLarge, { ...extent, articles: extent.articles * 10 });
} finally {
  room.close();
}
console.error(formatTable(figures));
process.exitCode = figures.some((figure) => 'ok' in figure && figure.ok === false) ? 1 : 0;

async function measure(names: readonly string[], of: Extent): Promise<void> {
  for (const [name, bench] of Object.entries(benches)) {
    if (!names.includes(name) || (values.only && !values.only.includes(name))) continue;
    for await (const figure of bench(room, of)) {
      figures.push(figure);
      console.log(JSON.stringify(figure));
    }
  }
}

function readNumber(name: string, text: string): number {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : fail(`--${name} is a number above 0, found ${text}.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
