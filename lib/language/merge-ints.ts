const SHORTEST = 1 << 16;

/** Whole numbers of 32 bits by their position. */
export type Ints = {
  readonly get: (position: number) => number;
  readonly set: (position: number, value: number) => void;
};

/** Numbers that were not set read as `nothing`. */
export function createInts(nothing = 0): Ints {
  let numbers = new Int32Array(SHORTEST).fill(nothing);
  return {
    get: (position) => numbers[position] ?? nothing,
    set: (position, value) => {
      if (position >= numbers.length) numbers = lengthen(numbers, position, nothing);
      numbers[position] = value;
    },
  };
}

function lengthen(numbers: Int32Array, position: number, nothing: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(numbers.length * 2, position + 1));
  longer.set(numbers);
  if (nothing !== 0) longer.fill(nothing, numbers.length);
  return longer;
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
