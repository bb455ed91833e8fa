/** A generated edition says so, in large type: nobody may take it for news. */
export function SyntheticNotice({ isSynthetic }: { isSynthetic: boolean }) {
  return isSynthetic ? (
    <aside className="notice is-large">
      <p>
        <b>Synthetic data.</b> Every entry of this edition was generated for measurements; nothing in it happened.
      </p>
    </aside>
  ) : null
}
