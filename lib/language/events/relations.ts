/** Acts that need two. */
export const relational = new Set(
  'ally contract license integrate host commit donate rewrite loosen keep extend invest stake buy merge acquihire rent compute supply seat unseat'.split(
    ' ',
  ),
);

/** Acts that one may do alone, whatever was told before. */
export const alone = new Set(['list', 'team', 'found', 'fund']);

/** Acts that go on with a suit already told. */
export const follows = new Set(['amend', 'testify', 'appeal', 'drop']);
