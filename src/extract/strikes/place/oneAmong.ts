import { oneOf, part } from '../../../text/pattern'

const AREAS = oneOf`cities | towns | regions | oblasts | locations | parts of | Ukraine | Russia | the country`
const REGION = '(?:region|oblast|province|district)'
const SETTLEMENTS = '(?:settlements|villages|towns|communities|localities)'
const INCLUDING = part`,?\s${oneOf`including | among them | notably | chiefly | especially | particularly`}
  \s(?:(?:in|on) )?(?:the )?(?:(?:capital|port|city|regional|cent(?:er|re)|of)\b,? ){0,4}$`
const OF_COUNTRY = RegExp(part`\b${AREAS}\b(?:(?!\b${REGION}\b)[^.;]){0,50}${INCLUDING}`, 'i')
const OF_REGION = RegExp(part`\b${SETTLEMENTS} (?:in|of|across) [^,.;]{0,40}\b${REGION}${INCLUDING}`, 'i')

/**
 * Of what a place, told after `before`, is one among those struck: "strikes on cities in the east, among them the
 * capital, Kyiv, killed six", "shelled 26 settlements in the Kherson region, including the city itself, killing two".
 */
export const oneAmong = (before: string): 'country' | 'region' | null =>
  OF_REGION.test(before) ? 'region' : OF_COUNTRY.test(before) ? 'country' : null
