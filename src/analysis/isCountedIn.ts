import type { Entry } from '../model/entry'

/**
 * Whether a total already holds what its part tells, so that the part is not counted again: "3 killed in Rostov region"
 * holds the one killed in Bataysk. A raid holds drones and no casualties, so a strike within it counts on its own; so
 * does one whose total tells no number.
 */
export function isCountedIn(part: Entry, whole: Entry): boolean {
  if (part.kind === 'strike') return whole.kind === 'strike' && (whole.killed ?? whole.wounded) !== null
  return part.kind === 'raid' && whole.kind === 'raid' && (whole.launched ?? whole.intercepted) !== null
}
