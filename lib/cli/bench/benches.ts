import type { Bench } from './extent.ts';
import { measureArrival } from './figure-arrival.ts';
import { measureCache } from './figure-cache.ts';
import { measureIndex } from './figure-index.ts';
import { measureMemory } from './figure-memory.ts';
import { measurePageTime } from './figure-page-time.ts';
import { measureRate } from './figure-rate.ts';
import { measureSave } from './figure-save.ts';
import { measureSearch } from './figure-search.ts';
import { measureSecondStart } from './figure-second-start.ts';
import { measureSize } from './figure-size.ts';

/** In an order in which what one of them makes is of use to the next. */
export const benches = {
  index: measureIndex,
  size: measureSize,
  search: measureSearch,
  'second-start': measureSecondStart,
  'page-time': measurePageTime,
  rate: measureRate,
  cache: measureCache,
  save: measureSave,
  arrival: measureArrival,
  memory: measureMemory,
} as const satisfies Readonly<Record<string, Bench>>;
