import type { Reader } from './dates-rule.ts';

/** A prefix has no reading of its own: the engine takes that of what follows. */
export const readPrefix: Reader = () => undefined;
