import { useSyncExternalStore } from 'react';
import { getSetting, type Setting, settings } from '#lib/reader/settings.ts';
import { DataPanel } from './data-panel.tsx';
import { KeySwitch } from './key-switch.tsx';
import type { PanelProps } from './panel.ts';
import { commit, getDesk, subscribe } from './store.ts';

/** How pages look, the keys, what is kept offline, and the reader's data. Every choice holds at once. */
export function Settings({ words }: PanelProps) {
  const { theme, size, measure, face, offline } = words.setting;
  return (
    <>
      <h2>{words.settings}</h2>
      <div className="desk-settings-choices">
        <Choice name="theme" options={settings.theme} words={theme} />
        <Choice name="size" options={['small', 'normal', 'large', 'larger']} words={size} />
        <Choice name="measure" options={['narrow', 'normal', 'wide']} words={measure} />
        <Choice name="face" options={settings.face} words={face} />
        <Choice name="offline" options={settings.offline} words={offline} />
      </div>
      <KeySwitch words={words} />
      <DataPanel words={words} />
    </>
  );
}

type ChoiceProps<Option extends string> = {
  name: Setting;
  options: readonly Option[];
  words: Readonly<Record<Option | 'label', string>>;
};

function Choice<Option extends string>({ name, options, words }: ChoiceProps<Option>) {
  const { state } = useSyncExternalStore(subscribe, getDesk, getDesk);
  const chosen = getSetting(state, name);
  return (
    <fieldset className="desk-settings-choice">
      <legend>{words.label}</legend>
      <div className="desk-settings-options">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              onChange={() => commit([{ kind: 'set', id: name, value: option }])}
            />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
