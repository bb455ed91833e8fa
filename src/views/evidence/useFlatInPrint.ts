import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Takes the sheet that a view lies in down from over the page while the page is printed: no style can lay a modal dialog
 * in line with what it covers.
 */
export function useFlatInPrint(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const sheet = view.current!.closest('dialog')
    if (sheet === null) return undefined
    const reopen = (how: 'show' | 'showModal') => () => {
      sheet.close()
      sheet[how]()
    }
    const lay = reopen('show')
    const lift = reopen('showModal')
    window.addEventListener('beforeprint', lay)
    window.addEventListener('afterprint', lift)
    return () => {
      window.removeEventListener('beforeprint', lay)
      window.removeEventListener('afterprint', lift)
    }
  }, [view])
}
