import { useState } from 'react'
import type { IsoDate } from '../../model/when'
import { isIsoDate } from '../../text/calendar'

interface DayFieldProps {
  name: 'from' | 'to'
  label: string
  day: IsoDate | null
  /** The other end of the span. */
  other: IsoDate | null
  min: IsoDate | undefined
  max: IsoDate | undefined
  onChange: (day: IsoDate | null, other: IsoDate | null, history: 'push' | 'replace') => void
}

/**
 * One end of the span, as the browser's own date field. What is typed stays as typed: a browser reports an unfinished
 * date as none, and a year of which one digit is typed as the year 2; neither changes anything. A day that changes
 * elsewhere (Back, the brush, a chip) replaces it, and so does leaving the field.
 */
export function DayField({ name, label, day, other, min, max, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(day ?? '')
  const [seen, setSeen] = useState(day)
  // The other end when typing began: on the way to the 20th stands the 2nd, which may open that end; the 20th gives it
  // back.
  const [began, setBegan] = useState<{ other: IsoDate | null } | null>(null)
  if (day !== seen) {
    setSeen(day)
    if ((typed || null) !== day) {
      setTyped(day ?? '')
      setBegan(null)
    }
  }
  const read = (field: HTMLInputElement) => {
    setTyped(field.value)
    const next = field.value || null
    if (!field.validity.valid || next === day || (next !== null && !isIsoDate(next))) return
    const held = began !== null && other === null ? began.other : other
    if (document.activeElement === field) setBegan({ other: held })
    onChange(next, held, began === null ? 'push' : 'replace')
  }
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        name={name}
        value={typed}
        min={min}
        max={max}
        onChange={({ target }) => read(target)}
        // Taking the last part out of an unfinished date is no change to the browser: both count as none.
        onKeyUp={({ currentTarget }) => read(currentTarget)}
        onBlur={() => {
          setTyped(day ?? '')
          setBegan(null)
        }}
      />
    </label>
  )
}
