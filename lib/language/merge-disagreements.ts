import type { DateSpan, Evidence, NewsEvent } from '../model.ts';
import { windowOf } from './merge-window.ts';

type Disagreement = NewsEvent['disagreements'][number];

/**
 * Where the reports of one event give values that cannot all be right: dates that do not overlap, parties of which no
 * report has them all, different kinds, tones, modalities. Values stand in the order of the reports.
 */
export function findDisagreements(reports: readonly Evidence[]): Disagreement[] {
  if (reports.length < 2) return [];
  const tied = reports.filter(({ participants }) => participants.length > 1);
  const found: Disagreement[] = [
    { field: 'when', values: findDates(reports) },
    { field: 'participants', values: findParticipants(reports) },
    { field: 'kind', values: distinct(reports.map(({ kind }) => kind)) },
    { field: 'tone', values: distinct(tied.map(({ tone }) => tone)) },
    { field: 'modality', values: distinct(reports.map(({ modality }) => modality)) },
  ];
  return found.filter(({ values }) => values.length > 1);
}

/** Corrections after which a field is no longer in doubt. */
const settling = { when: 'redate', tone: 'retone', modality: 'requalify' } as const;

/**
 * Whether its sources contradict each other: dates that do not overlap, cooperation against conflict, told against
 * denied, and no word of the editor on it. A kind or a party that one report leaves out is no contradiction.
 */
export function isDisputed({ disagreements, corrections }: NewsEvent): boolean {
  const opposed = ({ field, values }: Disagreement): boolean => {
    if (field === 'kind' || field === 'participants') return false;
    if (corrections.some(({ action }) => action === settling[field])) return false;
    if (field === 'tone') return values.includes('cooperation') && values.includes('conflict');
    return field === 'when' || values.includes('denied');
  };
  return disagreements.some(opposed);
}

function findDates(reports: readonly Evidence[]): string[] {
  const dated = reports.filter(({ basis }) => basis !== 'reported');
  const windows = dated.map(windowOf);
  const from = Math.max(...windows.map((window) => window.from));
  const to = Math.min(...windows.map((window) => window.to));
  return from <= to ? [] : distinct(dated.map(({ when }) => formatDate(when)));
}

function findParticipants(reports: readonly Evidence[]): string[] {
  const all = new Set(reports.flatMap(({ participants }) => participants));
  const whole = reports.some(({ participants }) => participants.length === all.size);
  return whole ? [] : distinct(reports.map(({ participants }) => [...participants].sort().join(' ')));
}

/** `2025-01-21`, or `2025-01-01/2025-01-31` (ISO 8601), with the qualifier behind it. */
function formatDate({ from, to, qualifier }: DateSpan): string {
  const span = from === to ? from : `${from}/${to}`;
  return qualifier ? `${span} ${qualifier}` : span;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
