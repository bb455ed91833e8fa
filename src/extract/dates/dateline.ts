import { MONTHS, WEEKDAY } from '../../text/dateWords'

/** "KYIV", "NEW YORK" */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'-]{2,}(?:\s\p{Lu}[\p{Lu}.'-]+){0,2}`
/** "Kryvyi Rih" */
const CITY = String.raw`\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,2}`
/** ", Ukraine", " [Ukraine]", "/Moscow", " / ISTANBUL" */
const BESIDE = String.raw`(?:,\s\p{Lu}[\p{L}. ]{2,20}|\s[(\[]\p{Lu}\p{Ll}+[)\]]|\s?\/\s?\p{Lu}[\p{L}]+)`
const NAMES = MONTHS.flatMap((month) => [month.slice(0, 3), month.slice(0, 3).toUpperCase()]).join('|')
const MONTH = String.raw`(?:${NAMES})\p{L}*\.?`
/** "March 10", "10th March, 2025", "Sunday, March 10, 2025" */
const DAY = String.raw`(?:${WEEKDAY},?\s)?(?:${MONTH}\s\d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)?\s${MONTH})(?:,?\s\d{4})?`
/** "(AFP)", "(BSS/AFP)", "/TASS/", "CNN" */
const AGENCY = String.raw`(?:\([^)]{2,60}\)|\/[A-Z]+\/|CNN)`
const DASH = String.raw`(?:--|[—–-])`
const OPENING = String.raw`(?=["']?\p{Lu})`
const CAPITAL = '(?:Kyiv|Kiev|Moscow|Washington|London|Paris|Brussels|Geneva|Ankara)'

const FORMS = [
  // "KYIV, Ukraine (AP) — ", "KYIV, Sunday, October 5, 2025 — ", "MOSCOW, December 18 /TASS/ - "
  String.raw`${CAPITALS}${BESIDE}{0,2}(?:,?\s${DAY})?:?\s*${AGENCY}?\s*${DASH}\s`,
  // "MOSCOW, December 18. ", "KYIV, MARCH 10: "
  String.raw`${CAPITALS},\s${DAY}(?:[.,:]|\s${DASH})\s?`,
  // "ODESA, Ukraine: Russian forces", "MOSCOW: A drone", "KYIV / ISTANBUL Russian forces"
  String.raw`\p{Lu}{3,}(?:(?:\s\p{Lu}{3,})?,\s\p{Lu}[\p{L} ]{2,20}:|\s\/\s\p{Lu}{3,})\s${OPENING}`,
  String.raw`(?:KYIV|KIEV|MOSCOW):\s${OPENING}`,
  // "Kyiv: At least 25 people were killed when …", but not "Kyiv: two wounded" in a list
  String.raw`${CAPITAL}:\s(?=["']?\p{Lu}.{80,})`,
  // "Kyiv, Ukraine (CNN) — Russia…", "Lviv, Ukraine (AFP) - At least", "Sumy, Ukraine – A missile"
  String.raw`${CITY}${BESIDE}{0,2}\s*(?:${AGENCY}\s*${DASH}|—)\s${OPENING}`,
  String.raw`${CITY},\sUkraine\s${DASH}\s${OPENING}`,
  // "Kyiv, Mar 10 (PTI) Russian", "Kyiv [Ukraine], March 10 (ANI): Russian", "Kyiv, March 10, 2025 – Russian"
  String.raw`(?:${CITY}|${CAPITALS})${BESIDE}{0,2},\s${DAY}\s${AGENCY}:?(?:\s${DASH})?\s${OPENING}`,
  String.raw`${CAPITAL}${BESIDE}{0,2},\s${DAY}(?<=\d{4})\s${DASH}\s${OPENING}`,
  // "March 10 (UPI) -- Russian", "[Kyiv, March 10] Russian"
  String.raw`${DAY}\s${AGENCY}\s${DASH}\s${OPENING}`,
  String.raw`\[(?:${CITY}|${CAPITALS}),\s${DAY}\]\s${OPENING}`,
  // "KYIV, (APP - UrduPoint / Pakistan Point News - 10th Mar, 2025) Russian"
  String.raw`${CAPITALS},\s${AGENCY}\s${OPENING}`,
  // "(AFP) "
  String.raw`\([A-Z]{2,10}\)\s`,
]
/** Some begin with who passed the report on: "(MENAFN- IANS) Kyiv, March 10 (IANS) ". */
const DATELINE = new RegExp(String.raw`^(?:\(MENAFN[^)]{0,30}\)\s)?(?:${FORMS.join('|')})`, 'u')

/** How much of a sentence is its dateline: where and when the report was filed, not where anything happened. */
export const datelineLength = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0
