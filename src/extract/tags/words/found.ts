/** What rescuers have done to a body, as the source of a pattern and as a list: "pulled from the rubble". */
export const FOUND = 'found|recovered|retrieved|discovered|pulled'
