import type { Edition } from '../analysis/edition'
import { recordedEntries } from './recordedEntries'

/**
 * The edition as a schema.org Dataset, for JSON-LD. Of its articles it names those whose sentences stand in the page:
 * with all 17,000 of a large edition these few lines would be three megabytes.
 */
export function aboutEdition(edition: Edition, description: string): object {
  const { manifest } = edition
  const told = new Set(recordedEntries(edition).flatMap(({ sources }) => sources))
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Parley',
    description,
    version: manifest.version,
    isAccessibleForFree: true,
    ...(manifest.from && manifest.to && { temporalCoverage: `${manifest.from}/${manifest.to}` }),
    isBasedOn: edition.articles
      .filter(({ id }) => told.has(id))
      .map(({ id, outlet, headline, publishedOn }) => ({
        '@type': 'NewsArticle',
        identifier: id,
        ...(headline && { headline }),
        ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
        ...(publishedOn && { datePublished: publishedOn }),
      })),
  }
}
