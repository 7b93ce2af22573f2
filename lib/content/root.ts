import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Rejected } from '../model.ts';
import { type Problem, reject } from './problems.ts';
import { codeOf } from './read.ts';

/** Why content/ itself cannot be opened; undefined where it can, be it empty. */
export function findRootFault(content: string): Rejected | undefined {
  const found = findFault(content);
  return found && reject('content/', found);
}

function findFault(content: string): Problem | undefined {
  try {
    if (!statSync(content).isDirectory()) return { code: 'root', found: 'no folder' };
    // Of a folder that may not be entered, nothing within may be looked at.
    lstatSync(join(content, 'articles'), { throwIfNoEntry: false });
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    return { code: 'root', found: code === 'ENOENT' ? undefined : code };
  }
}
