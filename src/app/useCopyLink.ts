import { useState } from 'react'

/** Copies the address of the page as it stands, and says for a reader whether that worked. */
export function useCopyLink(): { copy: () => void; status: 'idle' | 'copied' | 'failed' } {
  const [status, setStatus] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setStatus('copied'),
      () => setStatus('failed'),
    )
  }
  return { copy, status }
}
