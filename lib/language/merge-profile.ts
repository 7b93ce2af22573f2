import { eventKinds, modalities } from '../event-words.ts';
import type { Basis, DateSpan, EventKind, Evidence, Modality } from '../model.ts';
import { remember } from '../remember.ts';
import { hashText } from './merge-hash.ts';
import { countDays, reachOf, windowOf } from './merge-window.ts';
import { readCodes } from './merge-words.ts';

/**
 * A report in whole numbers: all that a comparison needs, read once and small enough to keep a million of them. Days
 * count from 1970; parties, article and act are hashes, words are codes in ascending order.
 */
export type Profile = Int32Array;

/** Where each number stands. `END` of them precede the parties, after which come the words. */
export const PUBLISHED = 0;
/** The days it means, and those it may mean where a figure or a name bears it out. */
export const WINDOW_FROM = 1;
export const WINDOW_TO = 2;
export const REACH_FROM = 3;
export const REACH_TO = 4;
/** The date as told. */
export const FROM = 5;
export const TO = 6;
export const QUALIFIER = 7;
export const BASIS = 8;
export const KIND = 9;
export const MODALITY = 10;
/** 0 without one. */
export const ACT = 11;
export const ARTICLE = 12;
export const START = 13;
export const STOP = 14;
export const PARTIES = 15;
export const WORDS = 16;
export const HEAD = 17;

export const BASES: readonly Basis[] = ['stated', 'carried', 'reported'];
export const STATED = 0;
export const REPORTED = 2;
export const MODALITIES: readonly Modality[] = modalities;
export const KINDS: readonly EventKind[] = eventKinds;
const QUALIFIERS: readonly DateSpan['qualifier'][] = [undefined, 'about', 'before', 'after', 'by', 'until', 'since'];

const hashKnown = remember(hashText);

export function readProfile(evidence: Evidence): Profile {
  return formatProfile(evidence, readCodes(evidence));
}

/** Whether two profiles are the same but for their places in the text, which matter within an article alone. */
export function sameOutside(a: Profile, b: Profile): boolean {
  return a.length === b.length && a.every((value, place) => place === START || place === STOP || value === b[place]);
}

/** The profiles that were written one after the other, each a part of `all`. */
export function splitProfiles(all: Int32Array): Profile[] {
  const profiles: Profile[] = [];
  for (let at = 0; at < all.length; at = endOf(all, at)) profiles.push(all.subarray(at, endOf(all, at)));
  return profiles;
}

/** The same of one of them alone, by its place among them. */
export function profileAt(all: Int32Array, place: number): Profile | undefined {
  let at = 0;
  for (let before = 0; before < place && at < all.length; before += 1) at = endOf(all, at);
  return at < all.length ? all.subarray(at, endOf(all, at)) : undefined;
}

function endOf(all: Int32Array, at: number): number {
  return at + HEAD + (all[at + PARTIES] ?? 0) + (all[at + WORDS] ?? 0);
}

/** A profile without words, for what can be said of two reports without them. */
export function readOutline(evidence: Evidence): Profile {
  return formatProfile(evidence, new Int32Array());
}

function formatProfile(evidence: Evidence, words: Int32Array): Profile {
  const { when, basis, published, participants, witness } = evidence;
  const window = windowOf(evidence);
  const reach = reachOf(evidence);
  const profile = new Int32Array(HEAD + participants.length + words.length);
  profile[PUBLISHED] = countDays(published);
  profile[WINDOW_FROM] = window.from;
  profile[WINDOW_TO] = window.to;
  profile[REACH_FROM] = reach.from;
  profile[REACH_TO] = reach.to;
  profile[FROM] = countDays(when.from);
  profile[TO] = countDays(when.to);
  profile[QUALIFIER] = QUALIFIERS.indexOf(when.qualifier);
  profile[BASIS] = BASES.indexOf(basis);
  profile[KIND] = KINDS.indexOf(evidence.kind);
  profile[MODALITY] = MODALITIES.indexOf(evidence.modality);
  profile[ACT] = witness.act === '' ? 0 : hashKnown(witness.act);
  profile[ARTICLE] = hashKnown(evidence.article);
  profile[START] = evidence.start;
  profile[STOP] = evidence.end;
  profile[PARTIES] = participants.length;
  profile[WORDS] = words.length;
  for (const [index, slug] of participants.entries()) profile[HEAD + index] = hashKnown(slug);
  profile.set(words, HEAD + participants.length);
  return profile;
}
