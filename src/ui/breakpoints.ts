/** From this width on the page gives the evidence a column; below, it lies over the page in a sheet. See app/styles. */
export const HAS_EVIDENCE_COLUMN = '(min-width: 1100px)'

/** Up to this width each view is a tab and the filters are a sheet. Most stylesheets name it too. */
export const IS_PHONE = '(max-width: 700px)'
