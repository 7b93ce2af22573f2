import type { FoundEvent, Slug } from '../../model.ts';
import type { Draft } from './drafts.ts';
import { isAuthorityWord, isByState } from './officials.ts';
import type { Scene } from './scene.ts';

const ruling = /^(?:approve|clear|fine)$/;

/** What an authority alone gives, where the sentence speaks of none. */
export const isGrantedByUnnamed = (scene: Scene, draft: Draft, named: readonly Slug[]): boolean =>
  draft.reading.kind === 'regulation' &&
  ruling.test(draft.reading.act) &&
  named.length > 0 &&
  !namesAuthority(scene, draft);

/** "Amazon had obtained the same clearance": from the one of whom the text has just told the like. */
export function lastAuthority(scene: Scene, named: readonly Slug[], earlier: FoundEvent | undefined): readonly Slug[] {
  const near = scene.discourse.reports.filter(({ sentence }) => scene.index - sentence < 3).map(({ event }) => event);
  const last = [...near, ...(earlier ? [earlier] : [])].findLast(({ kind }) => kind === 'regulation');
  return (last?.participants ?? []).filter(
    (slug) => !named.includes(slug) && scene.discourse.companies.get(slug)?.kind === 'authority',
  );
}

/** An authority, a court or a state is spoken of, in the dictionary or not. */
const namesAuthority = (scene: Scene, { clause, head, entities }: Draft): boolean =>
  entities.some(({ slugs }) => slugs.some((slug) => scene.discourse.companies.get(slug)?.kind === 'authority')) ||
  clause.tokens.some((at) => isAuthorityWord(scene.tokens[at]?.text ?? '')) ||
  isByState(scene.tokens, clause.tokens, head);

/** "écopait de 500 millions": by the authority that the sentence before had told of. */
export const isPunished = ({ discourse }: Scene, participants: readonly Slug[], act: string): boolean =>
  act === 'fine' &&
  participants.length === 2 &&
  participants.filter((slug) => discourse.companies.get(slug)?.kind === 'authority').length === 1;
