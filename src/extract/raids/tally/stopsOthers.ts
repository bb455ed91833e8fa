import type { Tagged } from '../../tags/tagSentence'

/**
 * "The crews tracked 96 drones and had brought down 71", "has shot down the missiles": whether the verb of stopping that
 * ends at a token is no passive, and of what comes after it.
 */
export function stopsOthers({ letters, tokens }: Tagged, last: number): boolean {
  const auxiliary = letters.slice(0, last).lastIndexOf('v')
  return (
    /^v[xT]?(?:[Ij][&,]?){1,3}$/.test(letters.slice(auxiliary, last + 1)) &&
    /^(?:have|has|had)$/.test(tokens[auxiliary]!.text) &&
    /^[xt]{0,2}(?:n|[xRUE]?[DMYS])/.test(letters.slice(last + 1))
  )
}
