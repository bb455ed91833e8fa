import { oneOf } from '../../../text/pattern'

/** One child, as the source of a pattern. */
export const CHILD = oneOf`
  child | son | daughter | baby | infant | toddler | kid | boy | girl | teenager | minor | grandson | granddaughter`

/** The same, of one or of several: "children". */
export const CHILDREN = oneOf`${CHILD}s? | children | babies | grandchildren | twins`

/** Others of a family. */
export const ELDERS = oneOf`
  mother | father | parents | husband | wife | brother | sister | grandmother | grandfather | grandparents`
