/** A report's number is that of its article and its place among the article's reports. */
const room = 65_536;

export function numberReport(article: number, ordinal: number): number {
  return article * room + ordinal;
}

export function articleOf(report: number): number {
  return Math.floor(report / room);
}

/** The place of a report among those of its article. */
export function ordinalOf(report: number): number {
  return report % room;
}

/** The numbers of an article's reports, the first and the one after the last. */
export function numbersOf(article: number): readonly [first: number, end: number] {
  return [article * room, (article + 1) * room];
}
