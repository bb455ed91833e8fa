import { oneOf } from '../text/pattern'

/** What reports call a region, in the singular, as the source of a pattern. */
export const REGION = oneOf`region | oblast | province`

/** Areas as large as a city or larger, in the plural: "cities", "parts of the country". */
export const AREAS = oneOf`regions | oblasts | provinces | cities | (?:areas|parts) of (?:the country|Ukraine|Russia)`

/** What lies in a region, in the plural: "villages", "districts". */
export const TOWNS = oneOf`
  settlements | villages | communities | towns | municipalities | districts | hromadas | localities`

/** Which way one place lies from another: "north", "south-eastern". */
export const COMPASS = '(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?'

/** How many of them, where that is more than one: "several", "26". */
export const MANY = oneOf`
  a number of | numerous | multiple | several | various | many | different | two | three | four | five | six | seven
  eight | nine | ten | \w+teen | \d+`
