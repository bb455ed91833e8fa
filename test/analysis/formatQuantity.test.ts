import { describe, expect, it } from 'vitest'
import { formatQuantity } from '../../src/analysis/formatQuantity'

describe('formatQuantity', () => {
  it('writes money as a newspaper does', () => {
    expect(formatQuantity({ value: 90e9, bound: 'exact' }, 'EUR')).toBe('€90 billion')
    expect(formatQuantity({ value: 250e9, bound: 'about' }, 'USD')).toBe('about $250 billion')
    expect(formatQuantity({ value: 1.5e6, bound: 'at-least' }, 'UAH')).toBe('at least 1.5 million UAH')
  })

  it('rounds only what is told roughly', () => {
    expect(formatQuantity({ value: 1_184_570, bound: 'exact' }, 'people')).toBe('1,184,570 people')
    expect(formatQuantity({ value: 1_234_567_890, bound: 'exact' }, 'EUR')).toBe('€1,234,567,890')
    expect(formatQuantity({ value: 1_184_570, bound: 'at-most' }, null)).toBe('at most 1,184,570')
    expect(formatQuantity({ value: 12.345, bound: 'exact' }, '%')).toBe('12.345%')
    expect(formatQuantity({ value: 1_184_570, bound: 'about' }, 'people')).toBe('about 1.18 million people')
    expect(formatQuantity({ value: 1_180_000, bound: 'exact' }, 'people')).toBe('1.18 million people')
  })

  it('keeps other units as the source writes them', () => {
    expect(formatQuantity({ value: 270, bound: 'about' }, 'square miles')).toBe('about 270 square miles')
    expect(formatQuantity({ value: 19, bound: 'at-least' }, '%')).toBe('at least 19%')
    expect(formatQuantity({ value: 710_000, bound: 'about' }, null)).toBe('about 710,000')
    expect(formatQuantity({ value: 0, bound: 'exact' }, 'km')).toBe('0 km')
  })
})
