import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { readEnglish } from './verb-groups-en.ts';
import { readFrench } from './verb-groups-fr.ts';
import { isConjugated, type VerbGroup } from './verb-parts.ts';

/** Verb groups of a sentence, left to right. */
export function findVerbGroups(tokens: readonly Token[], lexicon: Lexicon): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let last: VerbGroup | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const group =
      lexicon.lang === 'fr' ? readFrench(tokens, at, last !== undefined) : readEnglish(tokens, at, last?.head);
    if (!group) continue;
    groups.push(group);
    if (isConjugated(group)) last = group;
    at = group.head;
  }
  return groups;
}
