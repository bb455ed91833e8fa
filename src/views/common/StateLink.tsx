import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { printLink } from '../../link/printLink'
import type { ChangeState } from '../../link/useViewState'
import type { ViewState } from '../../link/viewState'

interface StateLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  state: ViewState
  change: ChangeState
  to: Partial<ViewState>
}

/** A true link to another state of the page: it can be opened in a new tab or copied, and a plain press stays here. */
export function StateLink({ state, change, to, children, ...attributes }: StateLinkProps) {
  const follow = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    change(to)
  }
  return (
    <a {...attributes} href={printLink({ ...state, ...to }) || '?'} onClick={follow}>
      {children}
    </a>
  )
}
