import type { PanelProps } from './panel.ts';

export function PanelMissing({ words }: PanelProps) {
  return <p role="alert">{words.missing}</p>;
}
