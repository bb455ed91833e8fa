/** More blocks than these lie below the window's edge. */
const MOST_BLOCKS = 4

/** The shape of what is coming: one block for each claim, as many as the index says, while they are few. */
export const EvidenceSkeleton = ({ claims }: { claims: number }) => (
  <div className="evidence-skeleton" role="status">
    <span className="visually-hidden">The evidence is on its way …</span>
    {Array.from({ length: Math.min(claims, MOST_BLOCKS) }, (_, i) => (
      <div key={i} aria-hidden="true" />
    ))}
  </div>
)
