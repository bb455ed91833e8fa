import { useCopy } from './useCopy'

interface CopyButtonProps {
  text: string
  /** What the button says: "Copy link". */
  label: string
  className?: string
}

/** Copies a text and says so. Where the browser refuses, the text is shown for copying by hand. */
export function CopyButton({ text, label, className = 'text-button' }: CopyButtonProps) {
  const { copy, status } = useCopy(text)
  return (
    <span className="copy-button">
      <button type="button" className={className} onClick={copy}>
        {label}
      </button>
      <span role="status">{status === 'copied' && ' Copied'}</span>
      {status === 'refused' && (
        <label>
          {' The browser did not let this page copy. Copy it from here: '}
          <input readOnly value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </span>
  )
}
