/**
 * Browsers remember that a module did not come and do not ask for it again; only a new page does. All that is shown
 * stands in the address, so nothing is lost. Without a network the page stays as it is.
 */
export async function reloadIfReachable(): Promise<void> {
  const response = await fetch(window.location.href, { cache: 'no-store' }).catch(() => null)
  if (response?.ok) window.location.reload()
}
