/** Cities that are regions of their own, and the region around each, which reports seldom tell apart from it. */
export const AROUND_CITY: Readonly<Record<string, string>> = {
  'UA-30': 'UA-32',
  'RU-MOW': 'RU-MOS',
  'RU-SPE': 'RU-LEN',
}
