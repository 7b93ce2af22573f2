import type { Evidence, Link, Slug } from '../model.ts';
import { areKin, scoreActs, scoreKinds, scoreModalities } from './merge-acts.ts';
import { countShared, scoreDates, scoreParties, scoreShared } from './merge-points.ts';
import { type Profile, readProfile } from './merge-profile.ts';
import { overlaps } from './merge-window.ts';
import { isWitness } from './merge-words.ts';

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
  return linkProfiles(readProfile(later), readProfile(earlier));
}

export function linkProfiles(later: Profile, earlier: Profile): Link | undefined {
  const score = scoreProfiles(later, earlier);
  if (score === undefined) return undefined;
  return { from: later.evidence.id, to: earlier.evidence.id, score, grounds: findGrounds(later, earlier) };
}

/** The score of `linkProfiles` without its grounds; undefined, too, as soon as it cannot reach the score `least`. */
export function scoreProfiles(later: Profile, earlier: Profile, least = 0): number | undefined {
  const outer = scoreOutside(later, earlier);
  const most = outer + MOST_WORDS;
  if (most < ENOUGH || toScore(most) < least) return undefined;
  if (needsWitness(later, earlier) && !hasWitness(later, earlier)) return undefined;
  const points = outer + scoreWords(later, earlier);
  return points < ENOUGH ? undefined : toScore(points);
}

function toScore(points: number): number {
  return Math.round((points / (points + ENOUGH)) * 1000) / 1000;
}

/** All but the words; -Infinity for two reports that cannot be one event. */
function scoreOutside(later: Profile, earlier: Profile): number {
  if (!overlaps(later.reach, earlier.reach)) return -Infinity;
  const a = later.evidence;
  const b = earlier.evidence;
  if (a.article === b.article && a.start === b.start) return -Infinity;
  const parties = scoreParties(a.participants, b.participants);
  if (parties === -Infinity) return parties;
  return (
    parties +
    scoreDates(later, earlier) +
    scoreKinds(a.kind, b.kind) +
    scoreModalities(a.modality, b.modality) +
    scoreActs(a, b) +
    (isContinued(a, b) ? 2 : 0)
  );
}

/**
 * Dates that only a long memory joins need a figure or a name as well; so do two kinds of act where the parties, unless
 * both are one company, have but one in common.
 */
function needsWitness(later: Profile, earlier: Profile): boolean {
  if (!overlaps(later.window, earlier.window)) return true;
  const a = later.evidence;
  const b = earlier.evidence;
  if (a.kind === b.kind || Math.max(a.participants.length, b.participants.length) === 1) return false;
  return countShared(a.participants, b.participants) === 1;
}

function hasWitness(later: Profile, earlier: Profile): boolean {
  for (const key of later.words.keys()) if (isWitness(key) && earlier.words.has(key)) return true;
  return false;
}

/** The terms of a deal, the course of a trial: the next sentence of the article, no stranger in it, leans on the last. */
function isContinued(a: Evidence, b: Evidence): boolean {
  if (a.article !== b.article || a.start < b.end || a.start - b.end > NEXT) return false;
  const leans = a.basis !== 'stated' || b.basis === 'reported';
  return leans && areKin(a.kind, b.kind) && a.modality === b.modality && isNested(a.participants, b.participants);
}

function isNested(a: readonly Slug[], b: readonly Slug[]): boolean {
  return a.every((slug) => b.includes(slug)) || b.every((slug) => a.includes(slug));
}

function scoreWords(later: Profile, earlier: Profile): number {
  const points = scoreShared(later.words, earlier.words);
  return (points === 0 ? -1 : Math.min(MOST_WORDS, points)) + (isRenamed(later, earlier) ? -2 : 0);
}

/** Two launches or two appointments that each have a name and none in common are of two things. */
function isRenamed(later: Profile, earlier: Profile): boolean {
  const { kind } = later.evidence;
  if (kind !== earlier.evidence.kind || (kind !== 'launch' && kind !== 'people')) return false;
  const names = [...later.words.keys()].filter((key) => key.startsWith('name:'));
  if (names.length === 0 || names.some((key) => earlier.words.has(key))) return false;
  return [...earlier.words.keys()].some((key) => key.startsWith('name:'));
}

function findGrounds(later: Profile, earlier: Profile): string[] {
  const a = later.evidence;
  const b = earlier.evidence;
  const told = a.basis !== 'reported' && b.basis !== 'reported';
  const grounds = [
    scoreParties(a.participants, b.participants) > 0 ? 'participants' : '',
    told ? `date:${[a.when.from, b.when.from].sort()[1]}` : '',
    a.kind === b.kind ? `kind:${a.kind}` : '',
    a.witness.act !== '' && a.witness.act === b.witness.act ? `act:${a.witness.act}` : '',
    isContinued(a, b) ? 'continued' : '',
  ];
  for (const [key, word] of later.words) {
    const other = earlier.words.get(key);
    if (other !== undefined) grounds.push(nameGround(key, other, word));
  }
  return grounds.filter((ground) => ground !== '');
}

function nameGround(key: string, earlier: string, later: string): string {
  if (key.startsWith('figure:')) return key;
  if (key.startsWith('amount:')) return / [A-Z]{3}$/.test(later) ? `amount:${later}` : key;
  return key.startsWith('name:') ? `name:${later}` : `words:${earlier}=${later}`;
}
