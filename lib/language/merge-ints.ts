const BITS = 18;
const SIZE = 1 << BITS;

/** Whole numbers of 32 bits by their position, in blocks, so that growing copies nothing. */
export type Ints = {
  readonly get: (position: number) => number;
  readonly set: (position: number, value: number) => void;
};

/** Numbers that were not set read as `nothing`. */
export function createInts(nothing = 0): Ints {
  const blocks: Int32Array[] = [];
  return {
    get: (position) => blocks[position >> BITS]?.[position & (SIZE - 1)] ?? nothing,
    set: (position, value) => {
      while (blocks.length <= position >> BITS) blocks.push(new Int32Array(SIZE).fill(nothing));
      const block = blocks[position >> BITS];
      if (block) block[position & (SIZE - 1)] = value;
    },
  };
}
