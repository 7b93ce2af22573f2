/** The closed lists that events are told in, in the order in which pages offer them (docs/annotation.md). */
export const eventKinds = [
  'launch',
  'partnership',
  'investment',
  'acquisition',
  'legal',
  'dispute',
  'governance',
  'people',
  'research',
  'regulation',
  'infrastructure',
  'milestone',
] as const;

/** Between the participants. */
export const tones = ['cooperation', 'conflict', 'neutral'] as const;

export const modalities = ['asserted', 'planned', 'considered', 'rumoured', 'denied'] as const;
