import { oneOf, part } from '../../../text/pattern'
import { MANY } from '../../areaWords'

const MOST = oneOf`most | many | some | several | half | the majority | almost all | nearly all | the bulk | one | ${MANY}`
const MOSTLY = RegExp(
  part`^,? (?:and )?(?:${MOST} of (?:them|whom|those)|mostly|mainly|chiefly)
    (?:\s(?:in|near|around|and|the|city|capital|of|region))*\s$`,
  'i',
)

/** "killing 14 people, most of them in Kyiv": between people and a place, what makes them a sum over several. */
export const isMostlyIn = (between: string): boolean => MOSTLY.test(between)
