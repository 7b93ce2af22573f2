import { Fragment } from 'react';
import { KeySwitch } from './key-switch.tsx';
import type { PanelProps } from './panel.ts';

type Row = {
  readonly keys: readonly string[];
  readonly join?: 'or' | 'next';
  readonly does: keyof PanelProps['words']['keyHelp']['keys'];
};

const rows: readonly Row[] = [
  { keys: ['j', 'k'], does: 'next' },
  { keys: ['o', '↵'], join: 'or', does: 'open' },
  { keys: ['v'], does: 'original' },
  { keys: ['m'], does: 'read' },
  { keys: ['s'], does: 'save' },
  { keys: ['Shift+A'], does: 'allRead' },
  { keys: ['Ctrl+Z', '⌘Z'], join: 'or', does: 'undo' },
  { keys: ['/'], does: 'search' },
  { keys: ['Ctrl+K', '⌘K'], join: 'or', does: 'palette' },
  { keys: ['g', 'h'], join: 'next', does: 'home' },
  { keys: ['g', 'c'], join: 'next', does: 'companies' },
  { keys: ['g', 't'], join: 'next', does: 'timelines' },
  { keys: ['g', 's'], join: 'next', does: 'saved' },
  { keys: ['[', ']'], does: 'events' },
  { keys: ['?'], does: 'help' },
];

/** Every key with what it does, and the switch that turns the letters off. */
export function Help({ words }: PanelProps) {
  const { keyHelp } = words;
  return (
    <>
      <h2>{keyHelp.title}</h2>
      <p className="desk-panel-quiet">{keyHelp.intro}</p>
      <KeySwitch words={words} />
      <dl className="desk-help-keys">
        {rows.map(({ keys, join, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && (join ? ` ${keyHelp[join]} ` : ' ')}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{keyHelp.keys[does]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
