import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

interface DropdownProps {
  label: string
  /** What is chosen, in a word or two: "All", "2 of 31". */
  value: string
  children: ReactNode
}

/**
 * A native `details` that drops a panel, closed by Escape, by a press elsewhere, or when another of the group opens. It
 * closes when the press is over, not when it begins: what lies below would move away from under the finger.
 */
export function Dropdown({ label, value, children }: DropdownProps) {
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const closeOutside = (event: MouseEvent) => {
      if (event.target instanceof Node && !details.current!.contains(event.target)) details.current!.open = false
    }
    document.addEventListener('click', closeOutside)
    return () => document.removeEventListener('click', closeOutside)
  }, [])

  return (
    <details
      ref={details}
      className="dropdown"
      name="filter"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current!.open) return
        event.stopPropagation()
        details.current!.open = false
        details.current!.querySelector('summary')!.focus()
      }}
    >
      <summary>
        <span className="filter-label">{label}</span>
        <b>{value}</b>
      </summary>
      <div className="dropdown-panel">{children}</div>
    </details>
  )
}
