/** Width of a text in pixels. */
export type MeasureText = (text: string) => number

/** A letter's width as a share of the font's size, where the browser cannot measure. */
const USUAL_LETTER = 0.56

/** Measures texts in a font (CSS shorthand) without laying them out; each text once. */
export function textMeasure(font: string, sizePx: number): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  const widths = new Map<string, number>()
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    const width = context ? context.measureText(text).width : text.length * sizePx * USUAL_LETTER
    widths.set(text, width)
    return width
  }
}
