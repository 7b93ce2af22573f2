// node index-alone.ts CONTENT INDEX: makes an index, then says as JSON how long it took and the most memory it had.
import { loadCompanies } from '../../content/dictionary.ts';
import { openIndex } from '../../store/open.ts';
import { syncIndex } from '../../store/sync.ts';

const [content = '', index = ''] = process.argv.slice(2);
const { companies } = loadCompanies(content);
const started = performance.now();
const { db } = openIndex(index);
await syncIndex({ db, content, companies, today: new Date().toISOString().slice(0, 10) });
db.close();
const seconds = (performance.now() - started) / 1_000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1_024 }));
