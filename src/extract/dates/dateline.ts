import { MONTHS, WEEKDAY } from '../../text/dateWords'

const CAPITALS = String.raw`[\p{Lu}][\p{Lu}\s./'-]{2,30}`
const CITY = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}`
const MONTH_DAY = String.raw`(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})[a-z]*\.?\s\d{1,2}`
const AGENCY = String.raw`\([^)]{2,40}\)`

const DATELINE = new RegExp(
  [
    // "KYIV, Sunday, October 5, 2025 — "
    String.raw`${CAPITALS},\s(?:${WEEKDAY},?\s)?${MONTH_DAY},?\s\d{4}\s*(?:--|[—–-])\s`,
    // "KYIV, Ukraine (AP) — ", "MOSCOW, December 18 /TASS/ - "
    String.raw`${CAPITALS}(?:,\s[\p{L}. ]{2,20})?(?:,?\s${MONTH_DAY})?\s*(?:${AGENCY}|\/[A-Z]+\/)?\s*(?:--|[—–-])\s`,
    // "MOSCOW, December 18. "
    String.raw`[\p{Lu}][\p{Lu}\s.-]{2,30},\s${MONTH_DAY}(?:[.,]|\s[—–-])`,
    // "ODESA, Ukraine: Russian forces"
    String.raw`\p{Lu}{3,}(?:\s\p{Lu}{3,})?,\s\p{Lu}[\p{L} ]{2,20}:\s(?=["']?\p{Lu})`,
    // "MOSCOW: A drone"
    String.raw`(?:KYIV|KIEV|MOSCOW):\s(?=["']?\p{Lu})`,
    // "Kyiv: At least 25 people were killed when …", but not "Kyiv: two wounded" in a list
    String.raw`(?:Kyiv|Kiev|Moscow|Washington|London|Paris|Brussels|Geneva|Ankara):\s(?=["']?\p{Lu}.{80,})`,
    // "(AFP) "
    String.raw`\([A-Z]{2,10}\)\s`,
    // "Kyiv, Ukraine (CNN) — Russia…", "Lviv, Ukraine (AFP) - At least"
    String.raw`${CITY}(?:,\s\p{Lu}[\p{L}. ]{2,20})?\s*(?:${AGENCY}\s*(?:--|[—–-])|—)\s(?=["']?\p{Lu})`,
  ]
    .map((form) => `^${form}`)
    .join('|'),
  'u',
)

/** How much of a sentence is its dateline: where and when the report was filed, not where anything happened. */
export const datelineLength = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0
