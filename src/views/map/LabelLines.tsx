import type { LabelForm } from './mapWords'

/** The name, and below it the numbers, each on as many lines as it takes. */
export const LabelLines = ({ names, numbers }: LabelForm) => (
  <>
    {names.map((line) => (
      <b key={line}>{line}</b>
    ))}
    {numbers.map((line) => (
      <span key={line}>{line}</span>
    ))}
  </>
)
