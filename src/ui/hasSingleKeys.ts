/**
 * Whether single letters are keys of the page. Who speaks to the computer, or presses keys unawares, can switch them off.
 */
export const hasSingleKeys = (): boolean => document.documentElement.dataset['keys'] !== 'off'
