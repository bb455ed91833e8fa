import { useQueries } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Edition } from '../../analysis/edition'
import { textQuery } from '../../load/queries'
import type { ArticleId } from '../../model/article'

interface LoadedTexts {
  /** Undefined while it is on its way, and where it could not be had. */
  textOf: (article: ArticleId) => string | undefined
  isPending: boolean
}

/** The texts of some articles. A text that fails to load is no failure of the evidence: its quotes still stand. */
export function useTexts(edition: Edition, articles: readonly ArticleId[]): LoadedTexts {
  const key = articles.join('~')
  const combine = useCallback(
    (results: UseQueryResult<string>[]): LoadedTexts => {
      const order = key.split('~')
      return {
        textOf: (article) => results[order.indexOf(article)]?.data,
        isPending: results.some((result) => result.isPending),
      }
    },
    [key],
  )
  return useQueries({ queries: articles.map((article) => textQuery(edition, article)), combine })
}
