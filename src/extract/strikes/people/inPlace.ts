/** Letters of "in Sumy", "in the city of Sumy", as the source of a pattern. */
export const IN_PLACE = 'i[txRUo]{0,5}@'

/** The same, and "in a drone strike on Sumy". */
export const IN_ATTACK_ON = `(?:${IN_PLACE}|i[netxRU]{1,3}[XH]i?[txo]{0,4}@)`
