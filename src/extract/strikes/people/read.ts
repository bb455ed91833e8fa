/** The verb of some people: killed or wounded. */
export interface Read {
  verb: string
  /** Where the verb stands from the people, in items. */
  offset: number
  revised: boolean
  /** The people's own place stands right beside them. */
  placed?: 'before' | 'after'
}

/** The verb that a pattern's group `verb` has found at an offset from the people. */
export const found = ({ groups }: RegExpExecArray, offset: number): Read => ({
  verb: groups!['verb']!,
  offset,
  revised: false,
})
