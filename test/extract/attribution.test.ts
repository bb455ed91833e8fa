import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract'

/** Who is said to say the first claim of a text: the names, else the article's words; null where nobody is. */
function saidBy(text: string): string | null {
  const { claims } = extract(text, { actors: [], places: [], published: '2025-12-21' })
  const told = claims[0]?.attributedTo
  return told ? told.names.join(', ') || `“${told.asWritten}”` : null
}

describe('who says it', () => {
  it.each([
    ['Russian drones killed two people in Odesa, said Oleh Kiper.', 'Oleh Kiper'],
    ['Two people were killed in Odesa, Oleh Kiper, the region’s governor, said.', 'Oleh Kiper'],
    ['According to Oleh Kiper, two people were killed in Odesa.', 'Oleh Kiper'],
    ['Oleh Kiper, head of the regional officials, said two people were killed in Odesa.', 'Oleh Kiper'],
    ['Russia launched 82 drones overnight, Ukraine’s air force said.', 'Ukrainian Air Force'],
    ['Oleh Kiper said the night was hard. He said two people were killed in Odesa.', 'Oleh Kiper'],
  ])('%s', (text, expected) => {
    expect(saidBy(text)).toBe(expected)
  })

  it.each([
    ['Steve Witkoff met Rustem Umerov in Miami on Saturday, officials said.', '“officials”'],
    ['Emmanuel Macron received Volodymyr Zelensky in Paris on Friday, French officials said.', '“officials”'],
    ['Two people were killed in Odesa, local authorities said.', '“local authorities”'],
    ['Two people were killed in Odesa.', null],
  ])('is not one who is only named beside: %s', (text, expected) => {
    expect(saidBy(text)).toBe(expected)
  })
})

describe('the headline', () => {
  const headlineOf = (text: string): string | null =>
    extract(text, { actors: [], places: [], published: '2025-12-21' }).article.headline

  it.each(['December 21, 2025', 'Sunday, 21 December 2025', 'Published on December 21, 2025 at 10:15 am'])(
    'is not the date above it: %s',
    (date) => {
      expect(headlineOf(`${date}\n\nRussia fires 82 drones at Ukraine\n\nThe air force said so on Sunday.`)).toBe(
        'Russia fires 82 drones at Ukraine',
      )
      expect(headlineOf(`${date}\n\nRussia fired 82 drones at Ukraine overnight, the air force said.`)).toBeNull()
    },
  )
})
