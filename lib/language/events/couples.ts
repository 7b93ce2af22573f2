import type { Slug } from '../../model.ts';
import { type Referring, startsVerb } from './referring.ts';
import type { Token } from './tokens.ts';

const first = new Set(['former', 'premier', 'première']);
const second = new Set(['second', 'seconde', 'latter']);

/** "The former", "le second": one of the two that a sentence has just set side by side; undefined if it says no such. */
export function oneOfTwo(tokens: readonly Token[], at: number, scene: Referring): readonly Slug[] | undefined {
  const { discourse, entities } = scene;
  const text = tokens[at]?.text ?? '';
  const isFirst = first.has(text);
  if (!isFirst && !second.has(text)) return undefined;
  if (!/^(?:le|la|the)$/.test(tokens[at - 1]?.text ?? '') || !standsAlone(tokens, at, scene)) return undefined;
  // "the latter" by itself is whoever was named last.
  if (text === 'latter' && !tokens.slice(0, at).some((token) => first.has(token.text))) return undefined;
  const here = [...new Set(entities.filter(({ rule }) => rule !== 'latter').flatMap(({ slugs }) => slugs))];
  const [one, other] = here.length === 2 ? here : discourse.couple;
  const found = isFirst ? one : other;
  return found === undefined ? [] : [found];
}

/** "le premier a levé", "the former, with…": no noun follows. */
function standsAlone(tokens: readonly Token[], at: number, scene: Referring): boolean {
  const next = tokens[at + 1];
  if (!next?.spoken) return true;
  const classes = next.word?.classes;
  return (
    startsVerb(scene, at + 1) ||
    classes?.has('clitic') === true ||
    classes?.has('negation') === true ||
    classes?.has('adverb') === true ||
    /^(?:with|by|through|avec|par|parmi)$/.test(next.text)
  );
}
