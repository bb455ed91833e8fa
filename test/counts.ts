import type { Count } from '../src/model/count'

export const exactly = (value: number): Count => ({ value, bound: 'exact' })
export const atLeast = (value: number): Count => ({ value, bound: 'at-least' })
