import type { ArticleId } from '../model/article'
import type { Claim } from '../model/claim'
import { PRECISIONS, type When } from '../model/when'
import { chooseClaim, mostTrusted, type Chosen } from './showValues'

/**
 * The date shown: a day before a weekend before a month, a stated one before a resolved one. Of "in Miami this weekend"
 * and "the Miami meeting, set for Saturday" the latter is shown.
 */
export const chooseWhen = (claims: readonly Claim[]): Chosen<Claim> | null =>
  chooseClaim(claims, {
    key: ({ when }) => when && `${when.start} ${when.end}`,
    specificity: ({ when }) => [-PRECISIONS.indexOf(when!.precision), when!.basis === 'stated' ? 1 : 0],
  })

/**
 * What stands for a date where `chooseWhen` finds none: a suspect claim's date if the entry has no sound claim, else
 * the day of the article that tells of it first. Every claim is dated by itself or by its article.
 */
export function undatedWhen(claims: readonly Claim[], publishedOn: ReadonlyMap<ArticleId, string | null>): When {
  const trusted = mostTrusted(claims)
  const suspectWhen = trusted.find(({ when }) => when !== null)?.when
  if (suspectWhen) return suspectWhen
  const published = trusted.map(({ article }) => publishedOn.get(article)).find((day) => day)!
  const isView = trusted[0]!.kind === 'position' || trusted[0]!.kind === 'figure'
  const precision = isView ? 'day' : 'vague'
  return { start: published, end: published, precision, basis: 'told', asWritten: null }
}
