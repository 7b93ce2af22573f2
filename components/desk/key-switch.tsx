import { useSyncExternalStore } from 'react';
import { getSetting } from '#lib/reader/settings.ts';
import { commit, getDesk, subscribe } from './store.ts';
import type { Words } from './words.ts';

/** Turns the single-letter keys on and off (WCAG 2.2, 2.1.4). */
export function KeySwitch({ words }: { words: Words }) {
  const { state } = useSyncExternalStore(subscribe, getDesk, getDesk);
  const on = getSetting(state, 'keys') === 'on';
  return (
    <label className="label">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={() => commit([{ kind: 'set', id: 'keys', value: on ? 'off' : 'on' }])}
      />{' '}
      {words.setting.keys.label}
    </label>
  );
}
