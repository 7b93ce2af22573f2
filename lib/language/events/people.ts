import type { Person } from '../../model.ts';

/** Whether a dictionary alias names the person: in full, by an alias or by the surname. */
export const isCalled = ({ name, aliases }: Person, alias: string): boolean =>
  name === alias || aliases.includes(alias) || name.endsWith(` ${alias}`);
