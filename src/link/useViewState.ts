import { useSyncExternalStore } from 'react'
import { onMove, readSearch, writeSearch } from './address'
import { parseLink } from './parseLink'
import type { Dropped } from './parseLink'
import { printLink } from './printLink'
import type { ViewState } from './viewState'

/**
 * Changes part of the state. Choosing pushes a step of history, so that Back undoes it; dragging and typing `replace`
 * the step they began with.
 */
export type ChangeState = (change: Partial<ViewState>, history?: 'push' | 'replace') => void

interface LinkState {
  search: string
  state: ViewState
  dropped: Dropped[]
}

const listeners = new Set<() => void>()
/** What an address without parameters says, and what the build draws the page for. */
const EMPTY: LinkState = { search: '', ...parseLink('') }
let current = EMPTY

/** The address bar owns the state; reading the same address twice gives the same object. */
function read(): LinkState {
  const search = readSearch()
  if (current.search !== search) {
    const { state, dropped } = parseLink(search)
    current = { search, state: keepEqual(current.state, state), dropped }
  }
  return current
}

/**
 * Lists that say what they said before stay the same objects: what is computed from the filters is then not computed
 * anew because the map has moved or an entry was chosen.
 */
function keepEqual(before: ViewState, now: ViewState): ViewState {
  const entries = Object.entries(now).map(([name, value]: [string, unknown]) => {
    const old: unknown = before[name as keyof ViewState]
    return [name, JSON.stringify(old) === JSON.stringify(value) ? old : value]
  })
  return Object.fromEntries(entries) as ViewState
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const forget = onMove(listener)
  return () => {
    listeners.delete(listener)
    forget()
  }
}

export const changeState: ChangeState = (change, history = 'push') => {
  const search = printLink({ ...read().state, ...change })
  if (search === readSearch()) return
  writeSearch(search, history)
  for (const listener of listeners) listener()
}

/** The state in the address, what of the address was not understood, and the one way to change it. */
export function useViewState(): { state: ViewState; dropped: Dropped[]; change: ChangeState } {
  const { state, dropped } = useSyncExternalStore(subscribe, read, () => EMPTY)
  return { state, dropped, change: changeState }
}
