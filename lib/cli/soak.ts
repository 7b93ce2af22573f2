// `npm run soak`: does to the server what should not be done, again and again, and says in one table what held.
// `--minutes N` (10), `--quick` for one short round, `--only EXPRESSION` for faults whose name it matches.
import { parseArgs } from 'node:util';
import { faults } from './soak/faults.ts';
import { runFaults } from './soak/run.ts';
import { formatReport } from './soak/table.ts';
import { openWorld } from './soak/world.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, quick: { type: 'boolean' }, only: { type: 'string' } },
});
const quick = values.quick ?? false;
const deadline = Date.now() + Math.min(120, Number(values.minutes) || 10) * 60_000;
const asked = faults.filter(({ name, slow }) => new RegExp(values.only ?? '').test(name) && !(quick && slow));
const world = await openWorld(quick);
try {
  const results = await runFaults(world, asked, quick ? 0 : deadline, (line) => process.stderr.write(`${line}\n`));
  console.log(formatReport(results));
  process.exitCode = results.some(({ failed }) => failed.length > 0) ? 1 : 0;
} finally {
  await world.close();
}
