/** The two rings of the masthead, as the browser's tab shows them. */
export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32" rx="6" fill="#f8f4eb"/><g fill="none" stroke="#1e1a15" stroke-width="2.6"><circle cx="11.5" cy="16" r="7.5"/><circle cx="20.5" cy="16" r="7.5"/></g></svg>';
