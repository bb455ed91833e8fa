import { useEffect } from 'react'

/**
 * Pointing at an entry, or moving the focus to it, marks it in every view: all nodes drawn for the same entry get the
 * attribute `data-marked`. It goes through the DOM, not through React, so that hovering draws nothing anew.
 */
export function useMarking(): void {
  useEffect(() => {
    let marked: string | null = null
    const mark = (event: Event) => {
      const id =
        event.target instanceof Element
          ? (event.target.closest('[data-entry]')?.getAttribute('data-entry') ?? null)
          : null
      if (id === marked) return
      for (const node of document.querySelectorAll('[data-marked]')) node.removeAttribute('data-marked')
      if (id !== null)
        for (const node of document.querySelectorAll(`[data-entry="${CSS.escape(id)}"]`))
          node.setAttribute('data-marked', '')
      marked = id
    }
    document.addEventListener('pointerover', mark)
    document.addEventListener('focusin', mark)
    return () => {
      document.removeEventListener('pointerover', mark)
      document.removeEventListener('focusin', mark)
    }
  }, [])
}
