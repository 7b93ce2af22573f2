const BITS = 18;
const BLOCK = 1 << BITS;

/** Whole numbers of 32 bits by their position, in blocks: more of them copy none. */
export type Ints = {
  /** 0 where none was set. */
  readonly get: (position: number) => number;
  readonly set: (position: number, value: number) => void;
};

export function createInts(): Ints {
  const blocks: Int32Array[] = [];
  return {
    get: (position) => blocks[position >> BITS]?.[position & (BLOCK - 1)] ?? 0,
    set: (position, value) => {
      while (position >> BITS >= blocks.length) blocks.push(new Int32Array(BLOCK));
      const block = blocks[position >> BITS];
      if (block) block[position & (BLOCK - 1)] = value;
    },
  };
}

/** Whole numbers by whole numbers: a map without an object for each of millions of entries. */
export type IntMap = {
  /** -1 where there is none. */
  readonly get: (key: number) => number;
  /** `value` is 0 or more. */
  readonly set: (key: number, value: number) => void;
  /** All keys, in ascending order. */
  readonly keys: () => Int32Array;
};

const SHORTEST = 1 << 16;

/** By open addressing: Knuth, The Art of Computer Programming 3, 6.4, algorithm L. At most half of it is taken. */
export function createIntMap(): IntMap {
  let keys = new Int32Array(SHORTEST);
  let values = new Int32Array(SHORTEST).fill(-1);
  let count = 0;
  const placeOf = (key: number): number => {
    const last = keys.length - 1;
    const hash = Math.imul(key, 0x9e3779b1);
    let place = (hash ^ (hash >>> 15)) & last;
    while (values[place] !== -1 && keys[place] !== key) place = (place + 1) & last;
    return place;
  };
  const grow = () => {
    const [formerKeys, formerValues] = [keys, values];
    keys = new Int32Array(formerKeys.length * 2);
    values = new Int32Array(formerKeys.length * 2).fill(-1);
    for (const [at, value] of formerValues.entries()) if (value !== -1) put(formerKeys[at] ?? 0, value);
  };
  const put = (key: number, value: number) => {
    const place = placeOf(key);
    keys[place] = key;
    values[place] = value;
  };
  return {
    get: (key) => values[placeOf(key)] ?? -1,
    set: (key, value) => {
      if (values[placeOf(key)] === -1) {
        count += 1;
        if (count * 2 > keys.length) grow();
      }
      put(key, value);
    },
    keys: () => keys.filter((_, at) => values[at] !== -1).sort(),
  };
}
