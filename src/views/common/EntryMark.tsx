import type { Entry } from '../../model/entry'
import { entryMarkKind } from './entryMarkKind'
import './EntryMark.css'

/** The small mark that stands for an entry's kind, state and side in every list. */
export function EntryMark({ entry }: { entry: Entry }) {
  const { shapes, words } = entryMarkKind(entry)
  return <span className={['', ...shapes].map((shape) => `entry-mark${shape && `-${shape}`}`).join(' ')} role="img" aria-label={words} title={words} />
}
