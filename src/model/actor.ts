import * as v from 'valibot'
import { SideSchema } from './side'

/**
 * A person, a government or an institution. `name` is the one spelling shown; `spellings` are those the sources use.
 */
export const ActorSchema = v.object({
  id: v.string(),
  name: v.string(),
  side: SideSchema,
  type: v.picklist(['person', 'government', 'institution', 'group']),
  /** What the sources call the actor's office, as each gives it; empty where none does. */
  roles: v.array(v.object({ article: v.string(), asWritten: v.string() })),
  spellings: v.array(v.string()),
})
export type Actor = v.InferOutput<typeof ActorSchema>
export type ActorId = string

/** Whom the registry may not have: a name, whose side it is on, and what it is. */
export type NamedActor = Pick<Actor, 'name' | 'side' | 'type'>
