import { join } from 'node:path';
import { after } from 'node:test';
import { type Holder, openLibrary, syncLibrary } from '../store/library.ts';
import { companies, makeFolder, writeFiles } from './content.ts';

/** A library that has read these files and the companies' own, in a folder that goes with the tests of one file. */
export async function readContent(files: Record<string, string>): Promise<Holder> {
  const folder = makeFolder(after);
  writeFiles(folder, { ...companies, ...files });
  const holder = { library: openLibrary(folder, join(folder, 'index.sqlite')), log: () => {}, threads: 0 };
  await syncLibrary(holder, '2026-01-01');
  return holder;
}
