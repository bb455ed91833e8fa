import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Tells the fields of a part of the page what they were given before React took it over: what stands in the page from
 * the first paint can be typed in and ticked at once, and hydration keeps that in the field but tells nobody.
 */
export function useEarlyInput(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    for (const field of part.current!.querySelectorAll('input')) tell(field)
  }, [part])
}

function tell(field: HTMLInputElement): void {
  const { checked, value, defaultChecked, defaultValue } = field
  if (field.type === 'checkbox') {
    if (checked === defaultChecked) return
    field.checked = defaultChecked
    field.click()
  } else if (value !== defaultValue) {
    field.value = defaultValue
    // By the browser's own setter: of what goes through the field's, which React has taken over, it tells no change.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
