// Loading a page again without moving what is being read.
import { listItems } from './items.ts';

const key = 'liaisons-place';

/** Loads the page as it is now; the item at the top of the window stays there. */
export function loadAgain(): void {
  const item =
    window.scrollY > 0 ? listItems().find(({ element }) => element.getBoundingClientRect().top >= 0) : undefined;
  try {
    const top = item?.element.getBoundingClientRect().top;
    if (item) sessionStorage.setItem(key, JSON.stringify({ page: location.href, id: item.id, top }));
  } catch {
    // Storage refused or full: the browser then goes back to where it was, by its own count.
  }
  location.reload();
}

/** Puts the item that was at the top back where it was. */
export function returnToPlace(): void {
  const { page, id, top } = recall();
  if (page !== location.href || top === undefined) return;
  const move = () => {
    const item = listItems().find((one) => one.id === id);
    if (item) window.scrollBy({ top: item.element.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  if (document.readyState === 'complete') requestAnimationFrame(move);
  else window.addEventListener('load', () => requestAnimationFrame(move), { once: true });
}

function recall(): { readonly page?: string; readonly id?: string; readonly top?: number } {
  try {
    const text = sessionStorage.getItem(key) ?? '{}';
    sessionStorage.removeItem(key);
    return JSON.parse(text);
  } catch {
    return {};
  }
}
