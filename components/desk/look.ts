import { getSetting, lookNames, settings } from '#lib/reader/settings.ts';
import { getDesk } from './store.ts';

/** Applies how pages should look, and leaves it where the next page's first script can read it before painting. */
export function mirrorLook(): void {
  const { state } = getDesk();
  const { dataset } = document.documentElement;
  for (const name of lookNames) {
    const value = getSetting(state, name);
    const isDefault = value === settings[name][0];
    if (isDefault) delete dataset[name];
    else dataset[name] = value;
    try {
      if (isDefault) localStorage.removeItem(`liaisons-${name}`);
      else localStorage.setItem(`liaisons-${name}`, value);
    } catch {
      // Storage refused or full: the look then lasts as long as the page.
    }
  }
}
