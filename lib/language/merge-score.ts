import type { Evidence, Link } from '../model.ts';
import { areKin, scoreActs, scoreKinds, scoreModalities } from './merge-acts.ts';
import { compareWords, countShared, type Shared, scoreDates, scoreParties } from './merge-points.ts';
import {
  ACT,
  ARTICLE,
  BASIS,
  KIND,
  KINDS,
  MODALITY,
  PARTIES,
  type Profile,
  REACH_FROM,
  REACH_TO,
  REPORTED,
  readOutline,
  readProfile,
  START,
  STATED,
  STOP,
  WINDOW_FROM,
  WINDOW_TO,
} from './merge-profile.ts';
import { wordsOf } from './merge-words.ts';

/** Points that make two reports one event. A link's score is points / (points + ENOUGH): one half at the least. */
const ENOUGH = 5;

/** What shared words may add, however many they are: a long sentence is no better a witness than a short one. */
const MOST_WORDS = 6;

/** Two sentences of an article that are no further apart than this, in UTF-16 units, may go on with one act. */
const NEXT = 250;

/**
 * Whether `later` tells of the happening that `earlier` told of, from the two reports alone: parties, dates, kind,
 * modality, act, and the figures, names and words they share in either language. Undefined below the threshold, else
 * a score from 0.5 to 1 and the grounds: `participants`, `date:2025-01-21`, `kind:legal`, `act:sue`, `continued` (the
 * next sentence of one article), `amount:6600000000 USD`, `figure:9`, `name:GPT-4`, `words:plainte=complaint`
 * (earlier = later).
 */
export function scoreLink(later: Evidence, earlier: Evidence): Link | undefined {
  const score = scoreProfiles(readProfile(later), 0, readProfile(earlier), 0);
  return score === 0 ? undefined : nameLink(later, earlier, score);
}

/** The link of two reports whose score is known, with its grounds. */
export function nameLink(later: Evidence, earlier: Evidence, score: number): Link {
  return { from: later.id, to: earlier.id, score, grounds: findGrounds(later, earlier) };
}

/**
 * The score of `scoreLink` for the profile that begins at `i` of `a` and the earlier one at `j` of `b`; 0 below the
 * threshold and, too, as soon as it cannot reach `least`.
 */
export function scoreProfiles(a: Profile, i: number, b: Profile, j: number, least = 0): number {
  if (!overlap(a, i, b, j, REACH_FROM, REACH_TO)) return 0;
  const shared = countShared(a, i, b, j);
  if (shared === 0) return 0;
  const outer = scoreOutside(a, i, b, j, shared);
  const most = outer + MOST_WORDS;
  if (most < ENOUGH || (least > 0 && toScore(most) < least)) return 0;
  const words = compareWords(a, i, b, j, SHARED);
  if (words.witnesses === 0 && needsWitness(a, i, b, j, shared)) return 0;
  const points = outer + scoreWords(words, a[i + KIND] === b[j + KIND] ? (a[i + KIND] ?? 0) : -1);
  return points < ENOUGH ? 0 : toScore(points);
}

/** Used again for every comparison. */
const SHARED: Shared = { tenths: 0, witnesses: 0, names: 0, namesA: 0, namesB: 0 };

function toScore(points: number): number {
  return Math.round((points / (points + ENOUGH)) * 1000) / 1000;
}

function overlap(a: Profile, i: number, b: Profile, j: number, from: number, to: number): boolean {
  return (a[i + from] ?? 0) <= (b[j + to] ?? 0) && (b[j + from] ?? 0) <= (a[i + to] ?? 0);
}

/** All but the words; -Infinity for two reports that cannot be one event. */
function scoreOutside(a: Profile, i: number, b: Profile, j: number, shared: number): number {
  if (shared === 0) return -Infinity;
  if (a[i + START] === b[j + START] && a[i + ARTICLE] === b[j + ARTICLE]) return -Infinity;
  const kindA = a[i + KIND] ?? 0;
  const kindB = b[j + KIND] ?? 0;
  return (
    scoreParties(a[i + PARTIES] ?? 0, b[j + PARTIES] ?? 0, shared) +
    scoreKinds(kindA, kindB) +
    scoreModalities(a[i + MODALITY] ?? 0, b[j + MODALITY] ?? 0) +
    scoreActs(a[i + ACT] ?? 0, b[j + ACT] ?? 0, kindA === kindB) +
    scoreDates(a, i, b, j) +
    (isContinued(a, i, b, j, shared) ? 2 : 0)
  );
}

/**
 * Dates that only a long memory joins need a figure or a name as well; so do two kinds of act where the parties, unless
 * both are one company, have but one in common.
 */
function needsWitness(a: Profile, i: number, b: Profile, j: number, shared: number): boolean {
  if (!overlap(a, i, b, j, WINDOW_FROM, WINDOW_TO)) return true;
  if (a[i + KIND] === b[j + KIND] || Math.max(a[i + PARTIES] ?? 0, b[j + PARTIES] ?? 0) === 1) return false;
  return shared === 1;
}

/**
 * The terms of a deal, the course of a trial: the next sentence of the article, no stranger in it, leans on the last.
 */
function isContinued(a: Profile, i: number, b: Profile, j: number, shared: number): boolean {
  if (a[i + ARTICLE] !== b[j + ARTICLE]) return false;
  const gap = (a[i + START] ?? 0) - (b[j + STOP] ?? 0);
  if (gap < 0 || gap > NEXT) return false;
  const leans = a[i + BASIS] !== STATED || b[j + BASIS] === REPORTED;
  const isNested = shared === Math.min(a[i + PARTIES] ?? 0, b[j + PARTIES] ?? 0);
  return leans && isNested && areKin(a[i + KIND] ?? 0, b[j + KIND] ?? 0) && a[i + MODALITY] === b[j + MODALITY];
}

function scoreWords(words: Shared, kind: number): number {
  const points = words.tenths === 0 ? -1 : Math.min(MOST_WORDS, words.tenths / 10);
  return points + (isRenamed(words, kind) ? -2 : 0);
}

/** Two launches or two appointments that each have a name and none in common are of two things. */
function isRenamed({ names, namesA, namesB }: Shared, kind: number): boolean {
  return names === 0 && namesA > 0 && namesB > 0 && (kind === LAUNCH || kind === PEOPLE);
}

const LAUNCH = KINDS.indexOf('launch');
const PEOPLE = KINDS.indexOf('people');

function findGrounds(a: Evidence, b: Evidence): string[] {
  const [one, other] = [readOutline(a), readOutline(b)];
  const shared = countShared(one, 0, other, 0);
  const told = a.basis !== 'reported' && b.basis !== 'reported';
  const grounds = [
    scoreParties(a.participants.length, b.participants.length, shared) > 0 ? 'participants' : '',
    told ? `date:${[a.when.from, b.when.from].sort()[1]}` : '',
    a.kind === b.kind ? `kind:${a.kind}` : '',
    a.witness.act !== '' && a.witness.act === b.witness.act ? `act:${a.witness.act}` : '',
    isContinued(one, 0, other, 0, shared) ? 'continued' : '',
  ];
  const earlier = wordsOf(b);
  for (const [key, word] of wordsOf(a)) {
    const other = earlier.get(key);
    if (other !== undefined) grounds.push(nameGround(key, other, word));
  }
  return grounds.filter((ground) => ground !== '');
}

function nameGround(key: string, earlier: string, later: string): string {
  if (key.startsWith('figure:')) return key;
  if (key.startsWith('amount:')) return / [A-Z]{3}$/.test(later) ? `amount:${later}` : key;
  return key.startsWith('name:') ? `name:${later}` : `words:${earlier}=${later}`;
}
