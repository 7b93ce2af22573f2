import type { EventKind, Tone } from '../../model.ts';

/** What an act is, whatever the language: its kind, and the tone it has between two who take part in it. */
export type Act = { readonly kind: EventKind; readonly tone: Tone };

const of = (kind: EventKind, tone: Tone, names: string): [string, Act][] =>
  names.split(' ').map((name) => [name, { kind, tone }]);

/** Language-independent acts, as docs/annotation.md sorts them into kinds. */
export const acts: ReadonlyMap<string, Act> = new Map([
  ...of('launch', 'cooperation', 'release preview update open rename withdraw'),
  ...of('partnership', 'cooperation', 'ally turn contract license integrate host commit extend donate keep'),
  ...of('partnership', 'neutral', 'rewrite loosen'),
  ...of('investment', 'cooperation', 'invest fund stake value'),
  ...of('investment', 'neutral', 'divest'),
  ...of('acquisition', 'cooperation', 'buy merge acquihire'),
  ...of('acquisition', 'neutral', 'bid collapse'),
  ...of('acquisition', 'conflict', 'spurn'),
  ...of('legal', 'conflict', 'sue amend appeal'),
  ...of('legal', 'neutral', 'settle rule try testify drop'),
  ...of('dispute', 'conflict', 'accuse criticise threaten quarrel suspect compete restrict break refuse worry'),
  ...of('dispute', 'neutral', 'reassure'),
  ...of('governance', 'cooperation', 'found seat'),
  ...of('governance', 'neutral', 'restructure list unseat team control'),
  ...of('people', 'neutral', 'hire leave dismiss appoint return'),
  ...of('research', 'neutral', 'train publish discover beat award'),
  ...of('regulation', 'neutral', 'inquire request consult approve legislate enforce clear'),
  ...of('regulation', 'cooperation', 'sign-code'),
  ...of('regulation', 'conflict', 'fine ban order shun-code'),
  ...of('infrastructure', 'cooperation', 'rent build compute chip'),
  ...of('milestone', 'neutral', 'rank users revenue worth shares'),
  ...of('milestone', 'conflict', 'overtake'),
]);
