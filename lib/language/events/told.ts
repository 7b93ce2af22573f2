import type { EventKind } from '../../model.ts';
import type { Cue } from './cues.ts';
import { hasAuthority, hasProsecutor, isByAuthority, isByCourt, isByRegulator } from './officials.ts';
import { hasHuman, isAlone, isOwn, isPersonal } from './parties.ts';
import type { Setting } from './settings.ts';
import { isBargain } from './showing.ts';

type Told = { readonly kind: EventKind; readonly act: string };

/** What a cue tells among the parties of its clause, if anything: a word of regulators says less of companies. */
export function readTold(cue: Cue, setting: Setting): Told | undefined {
  const { kind } = cue.sense;
  if (!kind) return undefined;
  return isGain(cue, setting) ? shares : adapt(cue, kind, setting);
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

/** "the trial opened", "its case against X opened": what is opened is in court. */
const isCase = ({ tokens, within, cues, head }: Setting): boolean =>
  cues.some(({ at, sense }) => at < head && sense.act === 'try') ||
  within.some((at) => at < head && tokens[at]?.text === 'case' && tokens[at + 1]?.text === 'against');

const able = /\b(?:now|désormais)\b/;
const isOfProduct = ({ entities, head }: Setting): boolean =>
  entities.some(({ at, mention }) => at <= head && mention?.as === 'product');

/** What a company looks at is weighed, what it is given was granted by somebody. */
const weighed = /^(?:look|exam|étudi|review|scrut|stud)/;
const granted = /^(?:re[cç]|obt|gagn|w[io]n|g[eo]t|gain|secur)/;

function adapt(cue: Cue, kind: EventKind, setting: Setting): Told | undefined {
  const { act } = cue.sense;
  if (kind === 'people' && act !== 'dismiss' && !hasHuman(setting)) return undefined;
  if (kind === 'launch' && act !== 'withdraw' && isBargain(setting)) return undefined;
  // "l'application a pris la tête": of a ranking, where nobody is named.
  if (
    act === 'appoint' &&
    !isPersonal(setting) &&
    setting.cues.some(({ at, sense }) => at === cue.at && sense.act === 'rank')
  )
    return undefined;
  // "ChatGPT can now shop": an ability is new where a product has it.
  if (act === 'update' && able.test(cue.text) && !isOfProduct(setting)) return undefined;
  if (act === 'open' && isCase(setting)) return { kind: 'legal', act: 'try' };
  // "has taken over most of his teams": somebody's post, where no company is bought.
  if (
    act === 'buy' &&
    isPersonal(setting) &&
    !setting.entities.some(({ at, rule }) => at > setting.head && rule === 'mention')
  )
    return { kind: 'people', act: 'appoint' };
  if (act === 'unseat' && isPersonal(setting)) return { kind: 'people', act: 'leave' };
  const other = among(cue, setting);
  if (other) return other;
  if (act === 'loosen' && cue.text.startsWith('autoris') && hasAuthority(setting)) return undefined;
  if (kind === 'regulation' && (act === 'ban' || act === 'order') && isByCourt(setting))
    return { kind: 'legal', act: 'rule' };
  if (kind !== 'regulation' || hasAuthority(setting)) return { kind, act };
  if (act === 'inquire' && isAlone(setting)) return { kind, act };
  if (act === 'inquire' && weighed.test(cue.text)) return undefined;
  const quarrel = privately.get(act);
  if (quarrel) return isOwn(setting) ? undefined : { kind: 'dispute', act: quarrel };
  // "received the go-ahead": somebody gave it, whoever that was.
  if (act === 'approve' && cue.sense.source === 'phrase' && granted.test(cue.text)) return { kind, act };
  return /^(?:request|approve|legislate)$/.test(act) ? undefined : { kind, act };
}

/** What the same words tell when an authority, a prosecutor, a post or a whole company is what they are about. */
function among({ text, last, sense: { act, kind } }: Cue, setting: Setting): Told | undefined {
  if (act === 'rule' && isByRegulator(setting)) return { kind: 'regulation', act: 'inquire' };
  if (act === 'inquire' && hasProsecutor(setting)) return { kind: 'legal', act: 'try' };
  if (act === 'rule' && text.startsWith('condam') && isByAuthority(setting)) return { kind: 'regulation', act: 'fine' };
  if (act === 'sue' && text.includes('demeure') && isByAuthority(setting)) return { kind: 'regulation', act: 'order' };
  if (act === 'contract' && isByAuthority(setting)) return { kind: 'regulation', act: 'request' };
  if ((act === 'accuse' || act === 'criticise') && isByAuthority(setting)) return { kind: 'regulation', act: 'order' };
  if (kind === 'launch' && isByAuthority(setting) && !isAlone(setting)) return { kind: 'regulation', act: 'inquire' };
  if (act === 'integrate' && /^(?:confi|entrust)/.test(text) && isPost(last, setting))
    return { kind: 'people', act: 'appoint' };
  return act === 'integrate' && /^(?:fold|roll|fond)/.test(text) && isOneIntoOther(last, setting)
    ? { kind: 'acquisition', act: 'merge' }
    : undefined;
}

/** "confié l'assistant à Mike Rockwell": given to somebody, not to a company. */
const isPost = (last: number, setting: Setting): boolean =>
  hasHuman(setting) && !setting.entities.some(({ at, rule }) => at > last && rule === 'mention');

/** "folded X into xAI": both are companies, called by their names. */
const isOneIntoOther = (last: number, { entities, head }: Setting): boolean =>
  entities.some(({ at, mention }) => at > head && at < last && mention?.as === 'name') &&
  entities.some(({ at, mention }) => at === last + 1 && mention?.as === 'name');
