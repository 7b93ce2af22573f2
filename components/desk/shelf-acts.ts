import { say } from './notice.ts';
import { commit } from './store.ts';
import type { Words } from './words.ts';

/** Takes an item off the shelf; focus goes to the one that takes its place, else to the list's search. */
export function removeFromShelf(button: HTMLElement, id: string, words: Words): void {
  const item = button.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  commit([{ kind: 'saved', id, value: null }], true);
  say(words.done.unsaved, true);
  const next = neighbour?.querySelector('a') ?? document.querySelector<HTMLElement>('main');
  next?.focus();
}
