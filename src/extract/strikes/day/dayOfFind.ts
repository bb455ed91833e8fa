import { oneOf, part } from '../../../text/pattern'
import { FOUND } from '../../tags/words/found'

const BODY = oneOf`body | bodies | remains`
const BODY_FOUND = RegExp(part`\b(?:${BODY}\b[^.;]*\b(?:${FOUND})|(?:${FOUND})\b[^.;]*\b${BODY})\b`, 'i')

/** Whether a day told is that of a find: "The body of a man was found today by divers", who did not die on that day. */
export const tellsOfBodyFound = (text: string): boolean => BODY_FOUND.test(text)
