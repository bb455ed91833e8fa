import './entryMark.css'
import type { Entry } from '../../model/entry'
import { entryMarkKind } from './entryMarkKind'

/** The small mark that stands for an entry's kind, state and side in every list. */
export function EntryMark({ entry }: { entry: Entry }) {
  const { shapes, words } = entryMarkKind(entry)
  return (
    <span className={['entry-mark', ...shapes.map((shape) => `entry-mark-${shape}`)].join(' ')} title={words}>
      <span className="visually-hidden">{words}: </span>
    </span>
  )
}
