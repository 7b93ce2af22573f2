import { closeTag, openTag } from './html.ts';
import type { Rendering } from './render.ts';
import { renderBlocks } from './render-blocks.ts';

/** Writes a reference to a note and counts it. */
export function renderReference(rendering: Rendering, label: string): void {
  const uses = (rendering.noted.get(label) ?? 0) + 1;
  rendering.noted.set(label, uses);
  const number = [...rendering.noted.keys()].indexOf(label) + 1;
  const id = uses === 1 ? `fnref-${number}` : `fnref-${number}-${uses}`;
  const spoken = rendering.labels && `${rendering.labels.ref} ${number}`;
  const link = openTag('a', { href: `#fn-${number}`, id, class: 'footnote-ref', 'aria-label': spoken });
  rendering.out.write(`${openTag('sup')}${link}${number}${closeTag('a')}${closeTag('sup')}`);
}

/** Writes the notes that were referred to, in that order; notes may refer to further notes. */
export function renderNotes(rendering: Rendering): void {
  if (rendering.noted.size === 0) return;
  rendering.out.line();
  rendering.out.write(
    `${openTag('section', { class: 'footnotes', 'aria-label': rendering.labels?.notes })}\n${openTag('ol')}\n`,
  );
  let number = 0;
  // A map's iteration goes on over what is added to it meanwhile.
  for (const label of rendering.noted.keys()) renderNote(rendering, label, ++number);
  rendering.out.write(`${closeTag('ol')}\n${closeTag('section')}\n`);
}

function renderNote(rendering: Rendering, label: string, number: number): void {
  const { out, labels } = rendering;
  out.line();
  out.write(openTag('li', { id: `fn-${number}` }));
  renderBlocks(rendering, rendering.markdown.notes.get(label) ?? []);
  const uses = rendering.noted.get(label) ?? 1;
  for (let use = 1; use <= Math.min(uses, 20); use++) {
    const href = use === 1 ? `#fnref-${number}` : `#fnref-${number}-${use}`;
    out.write(
      `${openTag('a', { href, class: 'footnote-backref', 'aria-label': labels && `${labels.back} ${number}` })}↩${closeTag('a')}`,
    );
  }
  out.write(`${closeTag('li')}\n`);
}
