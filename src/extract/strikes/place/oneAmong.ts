import { oneOf, part } from '../../../text/pattern'
import { AREAS, REGION, TOWNS } from '../../areaWords'

const COUNTRY = oneOf`${AREAS} | towns | locations | parts of | Ukraine | Russia | the country`
const AREA = oneOf`${REGION} | district`
const INCLUDING = part`,?\s${oneOf`including | among them | notably | chiefly | especially | particularly`}
  \s(?:(?:in|on) )?(?:the )?(?:(?:capital|port|city|regional|cent(?:er|re)|of)\b,? ){0,4}$`
const OF_COUNTRY = RegExp(part`\b${COUNTRY}\b(?:(?!\b${AREA}\b)[^.;]){0,50}${INCLUDING}`, 'i')
const OF_REGION = RegExp(part`\b${TOWNS} (?:in|of|across) [^,.;]{0,40}\b${AREA}${INCLUDING}`, 'i')

/**
 * Of what a place, told after `before`, is one among those struck: "strikes on cities in the east, among them the
 * capital, Kyiv, killed six", "shelled 26 settlements in the Kherson region, including the city itself, killing two".
 */
export const oneAmong = (before: string): 'country' | 'region' | null =>
  OF_REGION.test(before) ? 'region' : OF_COUNTRY.test(before) ? 'country' : null
