import type { Edition } from '../analysis/edition'
import { plural } from '../text/formatCount'
import { useAddress } from './useAddress'

/** Which edition this is, whose words it quotes, and, on paper, where the view can be found again. */
export function PageFoot({ edition: { manifest, articles, entries } }: { edition: Edition }) {
  const address = useAddress()
  return (
    <footer className="page-foot">
      <p>
        Edition {manifest.version.slice(0, 12)}: {plural(entries.length, 'entry', 'entries')} from{' '}
        {plural(articles.length, 'article')}. The articles belong to their publishers and are quoted as evidence. Map
        data: Natural Earth.
      </p>
      <p className="print-only">{address}</p>
    </footer>
  )
}
