import { useState } from 'react'

interface CopyButtonProps {
  text: string
  /** What the button says: "Copy link". */
  label: string
  className?: string
}

/** Copies a text and says so. Where the browser refuses, the text is shown for copying by hand. */
export function CopyButton({ text, label, className = 'text-button' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }

  return (
    <span className="copy-button">
      <button type="button" className={className} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome === 'copied' && ' Copied'}</span>
      {outcome === 'refused' && (
        <label>
          {' The browser did not let this page copy. Copy it from here: '}
          <input readOnly value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </span>
  )
}
