import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { rankChoices } from '#lib/reader/palette.ts';
import { type Choice, listActions, loadPlaces } from './palette-choices.ts';
import type { PanelProps } from './panel.ts';

const shown = 12;

/** Goes to anything: an editable combobox with a list (WAI-ARIA Authoring Practices, combobox pattern). */
export function Palette(props: PanelProps) {
  const { locale, words, onClose } = props;
  const { go } = words;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [places, setPlaces] = useState<readonly Choice[]>([]);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const actions = listActions(props);
  const found = useMemo(() => rankChoices([...actions, ...places], query, shown), [actions, places, query]);
  const at = Math.min(chosen, found.length - 1);

  useEffect(() => {
    field.current?.focus();
    loadPlaces(locale).then(setPlaces, () => setFailed(true));
  }, [locale]);

  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    if ('address' in choice) location.assign(choice.address);
    onClose();
    if ('act' in choice) choice.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((at + step + found.length) % Math.max(1, found.length));
    if (event.key === 'Enter') take(found[at]);
    if (step || event.key === 'Enter') event.preventDefault();
  };

  return (
    <>
      <input
        ref={field}
        className="desk-palette-field"
        role="combobox"
        aria-label={go.title}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        placeholder={go.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={go.title} className="desk-palette-list">
        {found.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field holds focus and takes the keys
          <div
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className="desk-palette-option"
            onClick={() => take(choice)}
          >
            <span lang={choice.lang}>{choice.label}</span>
            <span className="desk-palette-kind">{go.kind[choice.kind]}</span>
          </div>
        ))}
      </div>
      <p role="status" className="desk-panel-quiet">
        {failed && `${go.failed} `}
        {found.length === 0 ? go.none : query && go.found(found.length)}
      </p>
    </>
  );
}
