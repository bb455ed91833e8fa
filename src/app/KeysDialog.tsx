import { Dialog } from '../ui/Dialog'
import { hasSingleKeys } from '../ui/hasSingleKeys'
import { chooseSingleKeys } from './chooseSingleKeys'

/** The page's keys (see useShortcuts). Views add their own while they have the focus. */
const SHORTCUTS = [
  { keys: ['/'], does: 'search' },
  { keys: ['j', 'k'], does: 'next and previous entry' },
  { keys: ['Up', 'Down'], does: 'move along the timeline, the symbols of the map, the bars of the chart' },
  { keys: ['Enter'], does: 'open the evidence of the entry in focus' },
  { keys: ['Escape'], does: 'close what is open: a list, a sheet, the evidence' },
  { keys: ['?'], does: 'this help' },
] as const

/** The keys of the page, and the choice to do without those that are a single letter or sign. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose}>
    <table className="keys">
      <tbody>
        {SHORTCUTS.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      <label>
        <input
          type="checkbox"
          name="single-keys"
          defaultChecked={hasSingleKeys()}
          onChange={({ target }) => chooseSingleKeys(target.checked)}
        />{' '}
        Single keys: / j k and ? work without Ctrl. This device keeps the choice.
      </label>
    </p>
  </Dialog>
)
