import { crc32 } from 'node:zlib';

/** CRC-32 of texts: tells a row that was damaged on the disk, not one that was forged. */
export function checksum(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => crc32(text, sum), 0);
}

export type SummedArticle = {
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  readonly moment: string;
  readonly translation: string | undefined;
  readonly head: string;
  readonly companies: string;
  readonly minutes: number;
  readonly html: string;
  readonly reports: number;
};

export function articleSum(article: SummedArticle): number {
  const { file, slug, lang, moment, translation, head, companies, minutes, html, reports } = article;
  return checksum(file, slug, lang, moment, translation ?? '', head, companies, `${minutes} ${reports}`, html);
}
