// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useReturn } from '../../src/app/useReturn'

const at = (id: string): HTMLElement => document.getElementById(id)!

describe('the focus that Back gives back', () => {
  it('reaches the link that led away though the heading that held it meanwhile goes too', async () => {
    document.body.innerHTML = `
      <h2 id="evidence-heading" tabindex="-1">Evidence</h2>
      <div class="bottom-part"><a id="article" href="#elsewhere">An article</a></div>`
    renderHook(() => useReturn())
    at('article').focus()
    window.dispatchEvent(new PopStateEvent('popstate'))
    at('article').remove()
    await waitFor(() => expect(document.activeElement?.id).toBe('evidence-heading'))
    at('evidence-heading').remove()
    expect(document.activeElement).toBe(document.body)
    const link = document.createElement('a')
    link.href = window.location.href
    document.body.append(link)
    await waitFor(() => expect(document.activeElement).toBe(link))
  })
})
