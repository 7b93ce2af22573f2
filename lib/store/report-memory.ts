import { nameLink } from '../language/merge.ts';
import type { Evidence, Link } from '../model.ts';
import { readReport } from './evidence-rows.ts';
import { type Row, textOf } from './rows.ts';

// About ten megabytes: what the pages of a few dozen timelines show.
const mostKept = 4_000;

const reports = new Map<string, Evidence>();
const links = new WeakMap<Evidence, { readonly earlier: Evidence; readonly link: Link }>();

/**
 * A report as `readReport` gives it, remembered by all that its row says: reading a row and finding the words that two
 * reports share take most of a page's time, and pages show the same reports again and again.
 */
export function recallReport(row: Row): Evidence {
  const key = ['id', 'lang', 'published', 'report'].map((column) => textOf(row, column)).join(' ');
  const report = reports.get(key) ?? readReport(row);
  reports.delete(key);
  reports.set(key, report);
  for (const oldest of reports.keys()) {
    if (reports.size <= mostKept) break;
    reports.delete(oldest);
  }
  return report;
}

/** The link of two reports with its grounds, remembered as long as they are. */
export function recallLink(later: Evidence, earlier: Evidence, score: number): Link {
  const known = links.get(later);
  if (known?.earlier === earlier && known.link.score === score) return known.link;
  const link = nameLink(later, earlier, score);
  links.set(later, { earlier, link });
  return link;
}
