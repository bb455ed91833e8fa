import type { Edition } from '../analysis/edition'
import type { EvidenceShard } from '../model/edition'
import { formatDate, formatWhen } from '../text/formatWhen'
import { sourceName } from '../views/common/sourceName'

/** A page of sentences longer than this is no page any more: large editions record their newest entries. */
const MOST_RECORDED = 500

/** Every entry with the sentences it rests on, as plain semantic HTML. */
export function EditionRecord({ edition, evidence }: { edition: Edition; evidence: EvidenceShard }) {
  return (
    <section aria-labelledby="record-heading">
      <h2 id="record-heading">Every entry and its sentences</h2>
      {edition.entries.slice(0, MOST_RECORDED).map(({ id, title, when }) => (
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
