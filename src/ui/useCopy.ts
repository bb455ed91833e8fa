import { useState } from 'react'

export type CopyStatus = 'idle' | 'copied' | 'refused'

/**
 * Copies a text, and says whether that worked until the text is another. Without a secure address browsers have no
 * clipboard at all.
 */
export function useCopy(text: string): { copy: () => void; status: CopyStatus } {
  const [outcome, setOutcome] = useState<{ text: string; status: CopyStatus } | null>(null)
  if (outcome !== null && outcome.text !== text) setOutcome(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ text, status: 'copied' })
    } catch {
      setOutcome({ text, status: 'refused' })
    }
  }
  return { copy: () => void copy(), status: outcome?.status ?? 'idle' }
}
