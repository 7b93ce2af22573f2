/** Sets the reader's theme before the first paint, so that a chosen dark page never flashes white. */
export const themeScript = `try{var t=localStorage.getItem('liaisons-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
