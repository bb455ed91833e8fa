import type { Entry } from '../../model/entry'

/** Says of a claim, an entry or an article that no editor has reviewed it; nothing of those reviewed. */
export const DraftBadge = ({ of: { status } }: { of: Pick<Entry, 'status'> }) =>
  status === 'draft' && (
    <>
      {' '}
      <span className="badge">draft</span>
    </>
  )
