/**
 * Ids that links carry, of entries, actors and articles: lower-case Latin letters, digits and hyphens. Whatever else
 * stands in a link cannot be one, and the compiler accepts none that a link could not open.
 */
export const ID = /^[a-z0-9][a-z0-9-]*$/
