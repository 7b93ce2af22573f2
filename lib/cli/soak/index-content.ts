// What a server does with an index, without serving it: node index-content.ts CONTENT INDEX. Prints `begun`, and at
// the end a digest of all rows.
import { createHash } from 'node:crypto';
import { serveLibrary } from '../../store/serve-library.ts';
import { dumpIndex } from '../../testing/dump.ts';

const [content = '', index = ''] = process.argv.slice(2);
const log = (line: string) => process.stderr.write(`${line}\n`);
console.log('begun');
const service = serveLibrary({ content, index, today: () => '2027-01-01', log });
await service.sync();
const rows = await service.ask(({ db }) => dumpIndex(db));
console.log(createHash('sha256').update(JSON.stringify(rows)).digest('base64url'));
process.exit(0);
