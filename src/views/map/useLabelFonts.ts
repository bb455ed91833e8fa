import { useMemo } from 'react'
import type { LabelFonts } from './labelRequests'
import { textMeasure } from './measureText'

/** Labels are set at 0.75rem, so that they grow with the reader's text size; `.map-label` says the same. */
const SIZE_REM = 0.75
const LINE_HEIGHT = 1.25

/** What measures the map's labels, in the fonts and at the size that the page sets them in. */
export function useLabelFonts(): LabelFonts {
  return useMemo(() => {
    const root = getComputedStyle(document.documentElement)
    const size = SIZE_REM * (Number.parseFloat(root.fontSize) || 16)
    const family = root.getPropertyValue('--sans') || 'sans-serif'
    return {
      bold: textMeasure(`600 ${size}px ${family}`, size),
      plain: textMeasure(`400 ${size}px ${family}`, size),
      line: size * LINE_HEIGHT,
    }
  }, [])
}
