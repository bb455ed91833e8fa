/** Measures an element now and whenever its size changes; answers how to stop. Where nothing watches sizes, only now. */
export function watchSize(element: Element, measure: () => void): (() => void) | undefined {
  measure()
  if (typeof ResizeObserver === 'undefined') return undefined
  const observer = new ResizeObserver(measure)
  observer.observe(element)
  return () => observer.disconnect()
}
