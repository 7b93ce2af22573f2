import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Rejected } from '../model.ts';
import { type Problem, reject } from './problems.ts';
import { codeOf } from './read.ts';

/**
 * Why nothing is learnt of content/: it cannot be opened, or has none of its folders, as where a disk is mounted that is
 * away now. Empty folders are as they are meant to be.
 */
export function findRootFault(content: string): Rejected | undefined {
  const found = findFault(content);
  return found && reject('content/', found);
}

function findFault(content: string): Problem | undefined {
  try {
    if (!statSync(content).isDirectory()) return { code: 'root', found: 'no folder' };
    // Of a folder that may not be entered, nothing within may be looked at.
    const articles = lstatSync(join(content, 'articles'), { throwIfNoEntry: false });
    if (articles || existsSync(join(content, 'companies'))) return undefined;
    return { code: 'root', found: 'neither articles/ nor companies/' };
  } catch (error) {
    const code = codeOf(error);
    return { code: 'root', found: code === 'ENOENT' ? undefined : code };
  }
}
