import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { describeEdition } from '../analysis/describeEdition'
import { openEdition } from '../analysis/edition'
import type { EditionIndex, EvidenceShard, Manifest } from '../model/edition'
import { aboutEdition } from './aboutEdition'
import { App } from './App'
import { EditionRecord } from './EditionRecord'
import { loadLaterParts } from './LaterParts'

export interface Prerendered {
  /** What React takes over in the browser. */
  root: string
  /** Every entry with its sentences and sources, for readers without JavaScript and for crawlers. */
  record: string
  description: string
  /** schema.org, as JSON-LD. */
  about: object
}

/** Renders the page as it opens without a query, at build time. */
export async function prerender(
  manifest: Manifest,
  index: EditionIndex,
  evidence: EvidenceShard,
): Promise<Prerendered> {
  const edition = openEdition(index, manifest)
  const page = (
    <StrictMode>
      <App manifest={manifest} edition={edition} />
    </StrictMode>
  )
  await loadLaterParts()
  const root = renderToString(page)
  const description = `${describeEdition(edition)}. Every number opens the sentence it came from.`
  return {
    root,
    record: renderToStaticMarkup(<EditionRecord edition={edition} evidence={evidence} />),
    description,
    about: aboutEdition(edition, description),
  }
}
