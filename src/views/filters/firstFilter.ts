/** Where the filters begin: their first field, or on phones the button that opens them. */
export const firstFilter = (): Iterable<HTMLElement> =>
  document.querySelectorAll<HTMLElement>('.filter-open, .filter-form input')
