import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { citePage } from '../../analysis/citation'
import { countKinds } from '../../analysis/articleClaims'
import { disputesQuery } from '../../load/queries'
import { ENTRY_KINDS } from '../../model/values'
import { formatNumber } from '../../text/formatCount'
import { CopyButton } from '../../ui/CopyButton'
import { Failed } from '../../ui/Failed'
import { KIND_NAMES } from '../common/kindNames'
import type { ViewProps } from '../viewProps'

/** What this edition holds, its version, and how to link to it and cite it. */
export function MethodEdition({ edition }: ViewProps) {
  const { data: disputes, error, refetch } = useQuery(disputesQuery(edition.manifest))
  const kinds = useMemo(() => countKinds(edition.entries), [edition])
  const drafts = useMemo(() => edition.entries.filter((entry) => entry.status === 'draft').length, [edition])
  const claims = edition.articles.reduce((sum, article) => sum + article.claimCount, 0)
  const rows: [string, string][] = [
    ['Version', edition.manifest.version],
    ['Articles', formatNumber(edition.articles.length)],
    ['Claims', formatNumber(claims)],
    ['Entries', formatNumber(edition.entries.length)],
    ...ENTRY_KINDS.map((kind): [string, string] => [`· ${KIND_NAMES[kind].toLowerCase()}`, formatNumber(kinds[kind])]),
    ['· of them drafts', formatNumber(drafts)],
    ['Disputes', disputes ? formatNumber(disputes.length) : error ? 'not loaded' : '…'],
    ['Actors', formatNumber(edition.actors.length)],
    ['Places', formatNumber(edition.places.length)],
  ]
  const link = `${window.location.origin}${window.location.pathname}`
  return (
    <>
      <section>
        <h3>This edition</h3>
        <table className="method-edition">
          <caption className="visually-hidden">What this edition holds</caption>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {error && <Failed what="The disputes did not load." error={error} onRetry={() => void refetch()} />}
      </section>
      <section>
        <h3>To link and to cite</h3>
        <p>
          The address in the browser always holds what you see: filters, view, map and the selected entry. Copy it, and
          it opens the same for others, in any time zone. Ids of entries are permanent. The version names the content:
          if it has changed, so has something on the page.
        </p>
        <CopyButton text={citePage(edition, link)} label="Copy citation of this edition" />
      </section>
    </>
  )
}
