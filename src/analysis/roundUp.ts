/** Tops of an axis whose halves are round too. */
const STEPS = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10]

/**
 * A round number not below `value`, for the top of an axis: 82 gives 100, 270 gives 300. At least 10, so ticks stay
 * whole.
 */
export function roundUp(value: number): number {
  const power = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, value))))
  return power * (STEPS.find((step) => step * power >= value) ?? 10)
}
