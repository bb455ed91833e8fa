/** The shape of what is coming: one block for each claim, as many as the index says. */
export const EvidenceSkeleton = ({ claims }: { claims: number }) => (
  <div className="evidence-skeleton" role="status">
    <span className="visually-hidden">The evidence is on its way …</span>
    {Array.from({ length: Math.min(claims, 4) }, (_, i) => (
      <div key={i} aria-hidden="true" />
    ))}
  </div>
)
