import type { Lang } from '#lib/model.ts';
import type { Act } from '#lib/reader/keys.ts';
import { markAllRead, toggleRead, toggleSave, undoLast } from './acts.ts';
import { type Item, linkOf } from './items.ts';
import { say } from './notice.ts';
import type { Panel } from './panel.ts';
import { getCurrentItem, step, stepEvent } from './steps.ts';
import type { Words } from './words.ts';

const addresses: Partial<Record<Act, string>> = {
  home: '',
  companies: '/companies',
  timelines: '/timelines',
  saved: '/saved',
};

/** Does what a key or the palette asks for. */
export function perform(act: Act, locale: Lang, words: Words, onPanel: (panel: Panel) => void): void {
  const address = addresses[act];
  if (address !== undefined) location.assign(`/${locale}${address}`);
  if (act === 'next' || act === 'previous') tell(step(act === 'next' ? 1 : -1, words));
  if (act === 'next-event' || act === 'previous-event') tell(stepEvent(act === 'next-event' ? 1 : -1, words));
  if (act === 'all-read') markAllRead(words);
  if (act === 'undo') undoLast(words);
  if (act === 'search') search(onPanel);
  if (act === 'open' || act === 'original' || act === 'read' || act === 'save') performOn(act, words);
}

function performOn(act: 'open' | 'original' | 'read' | 'save', words: Words): void {
  const item = getCurrentItem();
  if (!item) tell(words.done.nothingChosen);
  if (!item) return;
  if (act === 'open') linkOf(item)?.click();
  if (act === 'original') openOriginal(item, words);
  if (act === 'read') toggleRead(item, words);
  if (act === 'save') toggleSave(item, words);
}

function openOriginal({ element }: Item, words: Words): void {
  const { original = '' } = element.dataset;
  if (!/^https?:\/\//.test(original)) say(words.done.noOriginal);
  else window.open(original, '_blank', 'noopener,noreferrer');
}

// The page's own field, else the search page where the masthead leads to one, else the palette.
function search(onPanel: (panel: Panel) => void): void {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const link = document.querySelector<HTMLAnchorElement>('header a[href$="/search"]');
  if (field) field.focus();
  else if (link) location.assign(link.href);
  else onPanel('palette');
}

function tell(text: string): void {
  if (text) say(text);
}
