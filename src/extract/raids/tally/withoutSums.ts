import type { TallyNumber, TallyRole } from './tallyNumber'

const STOPPED: readonly TallyRole[] = ['intercepted', 'jammed', 'lost']

/** "66 drones were neutralised: 31 shot down and 35 jammed": the parts tell more than their sum, which is left out. */
export function withoutSums(numbers: readonly TallyNumber[]): TallyNumber[] {
  const stopped = numbers.filter(({ role, unit }) => STOPPED.includes(role) && (unit === 'drone' || unit === 'bare'))
  return numbers.filter((whole) => {
    const parts = stopped.filter((part) => part !== whole && part.count.value < whole.count.value)
    const sum = parts.reduce((total, { count }) => total + count.value, 0)
    const areApart =
      parts.some(({ role }) => role === 'intercepted') && parts.some(({ role }) => role !== 'intercepted')
    return !(stopped.includes(whole) && areApart && sum === whole.count.value)
  })
}
