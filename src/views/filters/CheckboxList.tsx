import { formatNumber } from '../../text/formatCount'

interface Option<T extends string> {
  value: T
  label: string
  hint?: string | undefined
  /** How many entries choosing it would leave. */
  count: number
}

interface CheckboxListProps<T extends string> {
  name: string
  legend: string
  options: readonly Option<T>[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** The options of one filter as checkboxes, each with the number of entries it would leave. */
export function CheckboxList<T extends string>({ name, legend, options, chosen, onChange }: CheckboxListProps<T>) {
  return (
    <fieldset className="checkbox-list">
      <legend>{legend}</legend>
      {options.map(({ value, label, hint, count }) => (
        <label key={value} className={count === 0 ? 'is-empty' : undefined}>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
          <i>
            {formatNumber(count)}
            <span className="visually-hidden"> {count === 1 ? 'entry' : 'entries'}</span>
          </i>
        </label>
      ))}
    </fieldset>
  )
}
