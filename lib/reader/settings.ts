import type { ReaderState } from '../reader.ts';

/** Every setting with its values, the one that holds until the reader chooses first. */
export const settings = {
  theme: ['system', 'light', 'dark'],
  size: ['normal', 'small', 'large', 'larger'],
  measure: ['normal', 'narrow', 'wide'],
  face: ['serif', 'sans'],
  keys: ['on', 'off'],
  offline: ['on', 'off'],
} as const;

export type Setting = keyof typeof settings;

export const settingNames = ['theme', 'size', 'measure', 'face', 'keys', 'offline'] as const satisfies Setting[];

/** Those that change how a page looks: mirrored where a script can read them before the first paint. */
export const lookNames = ['theme', 'size', 'measure', 'face'] as const satisfies Setting[];

/** The reader's choice, or the default. */
export function getSetting(state: ReaderState, name: Setting): string {
  const entry = state.get(`set:${name}`);
  return (entry?.kind === 'set' ? entry.value : null) ?? settings[name][0];
}

/** Whether a value may be stored under that name. */
export function isSettingValue(name: string, value: unknown): value is string {
  return settingNames.some((known) => known === name && settings[known].some((one) => one === value));
}
