import type { EditorLine } from '../content/editor-line.ts';
import type { NewsEvent, Slug } from '../model.ts';

/**
 * The event as the editor has it, the line that stands later in the file winning; undefined when it is hidden. Lines
 * that join or part reports have done so before, and are only named here.
 */
export function correctEvent(event: NewsEvent, lines: readonly EditorLine[]): NewsEvent | undefined {
  if (lines.length === 0) return event;
  if (lines.some(({ action }) => action === 'hide')) return undefined;
  const stated = lines.filter(({ action }) => action === 'add');
  const changed = lines.filter(({ action }) => action !== 'add');
  return {
    ...[...stated, ...changed].reduce(apply, event),
    corrections: lines.map(({ action, reason, line }) => ({ action, reason, line })),
  };
}

function apply(event: NewsEvent, line: EditorLine): NewsEvent {
  if (line.action === 'redate') return { ...event, when: line.when, basis: 'stated' };
  if (line.action === 'retype') return { ...event, kind: line.kind };
  if (line.action === 'requalify') return { ...event, modality: line.modality };
  if (line.action === 'retone') return withTone(event, line.tone, line.sides);
  if (line.action === 'participants') return withParticipants(event, line.add, line.drop);
  if (line.action !== 'add') return event;
  const { when, participants, kind, modality, tone, sides } = line.event;
  return withTone({ ...event, when, basis: 'stated', participants, kind, modality }, tone, sides);
}

function withTone({ sides: _, ...event }: NewsEvent, tone: NewsEvent['tone'], sides: NewsEvent['sides']): NewsEvent {
  return { ...event, tone, ...(sides && { sides }) };
}

function withParticipants(event: NewsEvent, add: readonly Slug[], drop: readonly Slug[]): NewsEvent {
  const all = new Set([...event.participants, ...add]);
  for (const slug of drop) all.delete(slug);
  const participants = [...all].sort();
  const sides = event.sides?.map((side) => side.filter((slug) => all.has(slug))).filter((side) => side.length > 0);
  return withTone({ ...event, participants }, participants.length > 1 ? event.tone : 'neutral', sides);
}
