import type { EventKind } from '../../model.ts';
import type { Cue } from './cues.ts';
import { hasAuthority, hasHuman, isByCourt, isOwn, isPersonal } from './parties.ts';
import type { Setting } from './settings.ts';
import { isBargain } from './showing.ts';

type Told = { readonly kind: EventKind; readonly act: string };

/** What a cue tells among the parties of its clause, if anything: a word of regulators says less of companies. */
export function readTold(cue: Cue, setting: Setting): Told | undefined {
  const { kind, act } = cue.sense;
  if (!kind) return undefined;
  return isGain(cue, setting) ? shares : adapt(kind, act, setting);
}

const shares: Told = { kind: 'milestone', act: 'shares' };

/** "AMD a pris 11 %": of nothing, so a rise of its shares. */
const isGain = ({ at, last, sense, text }: Cue, { tokens, head }: Setting): boolean =>
  sense.act === 'stake' &&
  at === head &&
  /^(?:prend|pris|prenait|prit).*%$/.test(text) &&
  !/^(?:de|d'|du|des|dans|chez)$/.test(tokens[last + 1]?.text ?? '');

/** What a private company does to another, where an authority would regulate. */
const privately = new Map([
  ['inquire', 'suspect'],
  ['ban', 'restrict'],
  ['order', 'restrict'],
]);

function adapt(kind: EventKind, act: string, setting: Setting): Told | undefined {
  if (kind === 'people' && act !== 'dismiss' && !hasHuman(setting)) return undefined;
  if (kind === 'launch' && act !== 'withdraw' && isBargain(setting)) return undefined;
  if (act === 'open' && setting.cues.some(({ at, sense }) => at < setting.head && sense.act === 'try'))
    return { kind: 'legal', act: 'try' };
  // "has taken over most of his teams": somebody's post, where no company is bought.
  if (
    act === 'buy' &&
    isPersonal(setting) &&
    !setting.entities.some(({ at, rule }) => at > setting.head && rule === 'mention')
  )
    return { kind: 'people', act: 'appoint' };
  if (act === 'unseat' && isPersonal(setting)) return { kind: 'people', act: 'leave' };
  if (kind === 'regulation' && (act === 'ban' || act === 'order') && isByCourt(setting))
    return { kind: 'legal', act: 'rule' };
  if (kind !== 'regulation' || hasAuthority(setting)) return { kind, act };
  const other = privately.get(act);
  if (other) return isOwn(setting) ? undefined : { kind: 'dispute', act: other };
  return /^(?:request|approve|legislate)$/.test(act) ? undefined : { kind, act };
}
