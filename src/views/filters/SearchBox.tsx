import { useState } from 'react'
import { LONGEST_QUERY } from '../../link/parseLink'

interface SearchBoxProps {
  query: string
  onChange: (query: string) => void
}

/**
 * The search field. What is typed stays as typed (a trailing space too) while the address keeps the trimmed words; a
 * query that changes elsewhere (Back, a chip) replaces it.
 */
export function SearchBox({ query, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(query)
  if (typed.trim() !== query) setTyped(query)
  return (
    <label className="search-box">
      <span className="filter-label">Search</span>
      <input
        type="search"
        name="q"
        placeholder="quotes, places, people"
        maxLength={LONGEST_QUERY}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value.trim())
        }}
      />
    </label>
  )
}
