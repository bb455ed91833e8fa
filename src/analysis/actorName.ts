import type { ActorId } from '../model/actor'
import type { Edition } from './edition'

/** The one spelling shown for an actor; the id of one that the registry lacks. */
export const actorName = ({ actorById }: Pick<Edition, 'actorById'>, id: ActorId): string =>
  actorById.get(id)?.name ?? id
