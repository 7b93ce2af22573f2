// Indexes a folder again and again, to be killed on the way: node index-once.ts CONTENT INDEX
import { loadCompanies } from '../content/dictionary.ts';
import { openIndex } from '../store/open.ts';
import { syncIndex } from '../store/sync.ts';

const [content = '', index = ''] = process.argv.slice(2);
const { companies } = loadCompanies(content);
for (;;) {
  const { db } = openIndex(index);
  db.exec("DELETE FROM stamp WHERE name = 'dictionary'");
  await syncIndex({ db, content, companies, today: '2026-01-01', threads: 0 });
  db.close();
}
