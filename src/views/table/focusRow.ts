/** Focuses the button of a drawn row; false where that row is not drawn. */
export function focusRow(body: HTMLElement | null, row: number): boolean {
  const button = body?.querySelector<HTMLElement>(`[data-index="${row}"] button`)
  button?.focus()
  return button != null
}
