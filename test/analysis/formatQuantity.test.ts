import { describe, expect, it } from 'vitest'
import { formatQuantity } from '../../src/analysis/formatQuantity'

describe('formatQuantity', () => {
  it('writes money as a newspaper does', () => {
    expect(formatQuantity({ value: 90e9, bound: 'exact' }, 'EUR')).toBe('€90 billion')
    expect(formatQuantity({ value: 250e9, bound: 'about' }, 'USD')).toBe('about $250 billion')
    expect(formatQuantity({ value: 1.5e6, bound: 'at-least' }, 'UAH')).toBe('at least 1.5 million UAH')
  })

  it('keeps other units as the source writes them', () => {
    expect(formatQuantity({ value: 270, bound: 'about' }, 'square miles')).toBe('about 270 square miles')
    expect(formatQuantity({ value: 19, bound: 'at-least' }, '%')).toBe('at least 19%')
    expect(formatQuantity({ value: 710_000, bound: 'about' }, null)).toBe('about 710,000')
    expect(formatQuantity({ value: 0, bound: 'exact' }, 'km')).toBe('0 km')
  })
})
