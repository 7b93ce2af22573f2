import type { Lang, Rejected } from '../model.ts';
import { translateFound } from './findings-fr.ts';
import { reasons as english } from './reasons-en.ts';
import { reasons as french } from './reasons-fr.ts';

export type ReasonCode = keyof typeof english;

/** What is wrong at one place of a file. `found` is text or a number from the file; undefined means nothing there. */
export type Problem = {
  readonly code: ReasonCode;
  readonly line?: number;
  readonly field?: string;
  readonly found?: string | number | undefined;
};

const catalogues = { en: english, fr: french };

/** The problem of a file as a value people can act on; its English wording is the one in logs. */
export function reject(file: string, problem: Problem): Rejected {
  const { expected, remedy } = english[problem.code];
  const place = { ...(problem.line && { line: problem.line }), ...(problem.field && { field: problem.field }) };
  return { file, code: problem.code, ...place, expected, found: quote(problem.found), remedy };
}

// One file of commas is sixty thousand faults of YAML: nobody reads them, and the log has other things to tell.
const mostProblems = 20;

/** The problems of one file, the first twenty by name and the others by their number. */
export function rejectAll(file: string, problems: readonly Problem[]): Rejected[] {
  const named = problems.slice(0, mostProblems).map((problem) => reject(file, problem));
  const others = problems.length - named.length;
  return others === 0 ? named : [...named, reject(file, { code: 'others', found: others })];
}

const longest = 120;

// What breaks a line, hides in it, turns it round or speaks to a terminal.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

function quote(found: string | number | undefined): string {
  const shown = `${found ?? ''}`.replace(unseen, ' ').toWellFormed();
  const text = shown.trim();
  if (text === '') return 'nothing';
  if (text.length > longest) return `${[...text].slice(0, longest).join('')}…`;
  // A space at an end is what is wrong with it, and not to be seen otherwise.
  return text === shown ? text : JSON.stringify(shown);
}

/** The same problem in the reader's language. What was found is quoted from the file and stays as it is. */
export function translateRejected(rejected: Rejected, lang: Lang): Rejected {
  const catalogue = catalogues[lang];
  if (!isReason(rejected.code)) return rejected;
  const found = lang === 'fr' ? translateFound(rejected.found) : rejected.found;
  return { ...rejected, ...catalogue[rejected.code], found };
}

function isReason(code: string): code is ReasonCode {
  return Object.hasOwn(english, code);
}

/** One line for the log or a terminal. */
export function formatRejected(rejected: Rejected, lang: Lang): string {
  const { file, line, field, expected, found, remedy } = translateRejected(rejected, lang);
  const place = [file.replace(unseen, '\ufffd'), line, field].filter((part) => part !== undefined).join(':');
  const words = lang === 'fr' ? { expected: 'attendu', found: 'trouvé' } : { expected: 'expected', found: 'found' };
  const stop = lang === 'fr' ? ' ;' : ';';
  return `${place}: ${words.expected} ${expected}${stop} ${words.found} ${found}. ${remedy}`;
}
