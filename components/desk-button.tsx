import type { ReactNode } from 'react';

type Props = {
  act: string;
  children: ReactNode;
  /** What it acts on, where the place in the page does not say: `company:{slug}`, `pair:{a}/{b}`, with its names. */
  target?: { readonly id: string; readonly names: readonly string[] };
};

/** A button of the reader's own things: room is kept for it, and it shows once their script is there. */
export function DeskButton({ act, children, target }: Props) {
  return (
    <button
      type="button"
      className="desk"
      data-act={act}
      data-id={target?.id}
      data-names={target && JSON.stringify(target.names)}
    >
      {children}
    </button>
  );
}
