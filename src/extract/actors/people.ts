import { FOREIGN_LEADERS } from './foreignLeaders'
import { GOVERNORS } from './governors'
import { OFFICIALS } from './officials'

/**
 * People the news of the war and the talks keeps naming: `display name|side|spellings of the surname|spellings of the
 * first name|region|country`. The region (ISO 3166-2, or a city's name) is that of a governor or mayor: where a
 * sentence names no other place, that is where it happened. A surname alone is enough unless marked `!`, when the first
 * name must stand by it.
 */
export const PEOPLE: readonly string[] = [...OFFICIALS, ...FOREIGN_LEADERS, ...GOVERNORS]
