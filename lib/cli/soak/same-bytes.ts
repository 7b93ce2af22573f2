import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { copyContent, tryStart } from './world.ts';

// A year and a bit later, in this process and its threads.
const laterClock = `--import=data:text/javascript,${encodeURIComponent(`
  const Own = Date, ahead = 400 * 86400e3;
  globalThis.Date = class extends Own {
    constructor(...parts) { parts.length ? super(...parts) : super(Own.now() + ahead); }
    static now() { return Own.now() + ahead; }
    static parse = Own.parse;
    static UTC = Own.UTC;
  };`)}`;

const surroundings: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['the time zone of Kiritimati', { TZ: 'Pacific/Kiritimati' }],
  ['the time zone of Niue', { TZ: 'Pacific/Niue', LANG: 'C' }],
  ['a clock of next year', { NODE_OPTIONS: laterClock }],
];

/** The same content gives the same answers, wherever and whenever it is read. */
export const sameBytes: readonly Fault[] = [
  ...(surroundings.map(([name, env]) => ({
    name,
    slow: name !== 'the time zone of Kiritimati',
    run: (world) => tryStart(world, name, join(world.folder, `same-${Object.keys(env)[0]}-${Date.now()}.sqlite`), env),
  })) satisfies Fault[]),
  {
    name: 'files in another order',
    slow: true,
    run: (world) => {
      const content = join(world.folder, `reversed-${Date.now()}`);
      copyContent(content, world.quick ? 12 : 30, -1);
      return tryStart(world, 'reversed', join(world.folder, `reversed-${Date.now()}.sqlite`), {}, content);
    },
  },
];
