import { placeKey } from './placeKey'

/** Districts that cities are divided into, by city: parts of a place, and no places that a strike is drawn at. */
const DISTRICTS: Readonly<Record<string, string>> = {
  Kyiv: `Holosiivskyi|Darnytskyi|Desnianskyi|Dniprovskyi|Obolonskyi|Pecherskyi|Podilskyi|Sviatoshynskyi|
    Solomianskyi|Shevchenkivskyi`,
  Kharkiv: `Saltivskyi|Nemyshlianskyi|Industrialnyi|Slobidskyi|Osnovianskyi|Novobavarskyi|Kholodnohirskyi|Kyivskyi`,
  Dnipro: 'Amur-Nyzhniodniprovskyi|Novokodatskyi|Sobornyi|Tsentralnyi|Chechelivskyi|Samarskyi',
  Zaporizhzhia: 'Oleksandrivskyi|Zavodskyi|Komunarskyi|Kosmichnyi|Voznesenivskyi|Khortytskyi',
  Odesa: 'Peresypskyi|Prymorskyi|Khadzhybeiskyi|Malynovskyi|Suvorovskyi',
  'Kryvyi Rih': 'Ternivskyi|Saksahanskyi|Dovhyntsivskyi|Metalurhiinyi|Tsentralno-Miskyi|Inhuletskyi',
  Kherson: 'Korabelnyi',
  Mykolaiv: 'Inhulskyi',
  Kramatorsk: 'Lazurnyi',
  Lviv: 'Frankivskyi|Halytskyi|Zaliznychnyi|Lychakivskyi|Sykhivskyi',
  Donetsk: 'Kirovskyi|Kuibyshevskyi|Leninskyi|Petrovskyi|Voroshylovskyi|Budonnivskyi|Kalininskyi|Proletarskyi',
}

/** "Solomianskyi", "Solomyanskiy", "Solomiansky" alike. */
const stem = (name: string): string => placeKey(name).replace(/(?<=[a-z])i+$/, '')

const STEMS: ReadonlySet<string> = new Set(
  Object.values(DISTRICTS).flatMap((names) => names.split('|').map((name) => stem(name.trim()))),
)

/** Whether a name before "district" is that of a city's part. */
export const isCityDistrict = (name: string): boolean => STEMS.has(stem(name))
