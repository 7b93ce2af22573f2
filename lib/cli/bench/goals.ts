import type { Goal } from './figure.ts';

const ratio = (reach: number, aim: number): Goal => ({ unit: '×', reach, aim, better: 'less' });
const share = (reach: number, aim: number): Goal => ({ unit: '×', reach, aim, better: 'more' });
const milliseconds = (reach: number, aim?: number): Goal => {
  return { unit: 'ms', reach, ...(aim !== undefined && { aim }), better: 'less' };
};

/** What each figure must reach, and what it aims at. */
export const goals = {
  indexAgainstRemark: ratio(0.6, 0.36),
  tenfold: ratio(11, 10),
  peakMemory: { unit: 'MB', reach: 1_200, aim: 600, better: 'less' },
  secondStart: { unit: 's', reach: 5, aim: 1.5, better: 'less' },
  saveToReadable: milliseconds(1_000, 250),
  pageTime: ratio(1.5, 1.1),
  articleRate: share(0.55, 0.75),
  frontRate: share(0.4, 0.6),
  throughCache: share(0.5, 0.8),
  whileIndexing: milliseconds(500, 100),
  memoryGrowth: ratio(1.3, 1.05),
  searchTime: milliseconds(25),
  searchAgainstBare: { unit: '×', reach: 3, better: 'less' },
  indexSize: { unit: '×', reach: 3, better: 'less' },
} as const satisfies Readonly<Record<string, Goal>>;
