import { lookNames } from '#lib/reader/settings.ts';

/**
 * Sets the reader's theme, size, measure and letters before the first paint, so that no page flashes, and says that
 * scripts run, so that the room of the desk's buttons is kept from the start.
 */
export const themeScript = `(function(d){d.desk='';try{${JSON.stringify(lookNames)}.forEach(function(n){var v=localStorage.getItem('liaisons-'+n);if(/^[a-z]+$/.test(v||''))d[n]=v})}catch(e){}})(document.documentElement.dataset)`;
