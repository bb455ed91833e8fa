import type { Edition } from '../analysis/edition'
import type { EvidenceShard } from '../model/edition'
import { formatNumber } from '../text/formatCount'
import { formatDate, formatWhen } from '../text/formatWhen'
import { sourceName } from '../views/common/sourceName'
import { recordedEntries } from './recordedEntries'

/** Every entry, or the newest of very many, with the sentences it rests on, as plain semantic HTML. */
export function EditionRecord({ edition, evidence }: { edition: Edition; evidence: EvidenceShard }) {
  const recorded = recordedEntries(edition)
  const isWhole = recorded.length === edition.entries.length
  return (
    <section aria-labelledby="record-heading">
      <h2 id="record-heading">
        {isWhole
          ? 'Every entry and its sentences'
          : `The newest ${formatNumber(recorded.length)} of ${formatNumber(edition.entries.length)} entries and their sentences`}
      </h2>
      {recorded.map(({ id, title, when }) => (
        <article key={id}>
          <h3>{title}</h3>
          <p>
            <time dateTime={when.start}>{formatWhen(when)}</time>
          </p>
          {(evidence[id]?.claims ?? []).map((claim) => {
            const article = edition.articleById.get(claim.article)!
            return (
              <figure key={claim.id}>
                <blockquote>{claim.quote}</blockquote>
                <figcaption>
                  {sourceName(article)}
                  {article.publishedOn && `, ${formatDate(article.publishedOn)}`}
                  {claim.status === 'draft' && ', draft'}
                  {claim.suspect && `, suspect: ${claim.suspect}`}
                </figcaption>
              </figure>
            )
          })}
        </article>
      ))}
    </section>
  )
}
