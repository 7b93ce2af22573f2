import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Strings that have broken other programs, with their sources and licences: hostile.json. */
export type Hostile = {
  /** Path segments and query values. */
  readonly paths: readonly string[];
  /** Addresses that other sites' redirects followed. */
  readonly redirects: readonly string[];
  /** Texts that a reader might send. */
  readonly strings: readonly string[];
};

export const hostile: Hostile = JSON.parse(readFileSync(join(import.meta.dirname, 'hostile.json'), 'utf8'));
