import { placeKey } from './placeKey'

/** Districts that cities are divided into, by city: a strike there is drawn at the city. */
const DISTRICTS: Readonly<Record<string, string>> = {
  Kyiv: `Holosiivskyi|Darnytskyi|Desnianskyi|Dniprovskyi|Obolonskyi|Pecherskyi|Podilskyi|Sviatoshynskyi|
    Solomianskyi|Shevchenkivskyi|Dnipro|Holosiiv|Darnytsia|Desna|Obolon|Pechersk|Podil|Sviatoshyn|Solomianka|
    Shevchenko`,
  Kharkiv: `Saltivskyi|Nemyshlianskyi|Industrialnyi|Slobidskyi|Osnovianskyi|Novobavarskyi|Kholodnohirskyi|Kyivskyi|
    Shevchenkivskyi`,
  Dnipro: 'Amur-Nyzhniodniprovskyi|Novokodatskyi|Sobornyi|Tsentralnyi|Chechelivskyi|Samarskyi|Shevchenkivskyi',
  Zaporizhzhia: 'Oleksandrivskyi|Zavodskyi|Komunarskyi|Kosmichnyi|Voznesenivskyi|Khortytskyi|Shevchenkivskyi',
  Odesa: 'Peresypskyi|Peresyp|Prymorskyi|Khadzhybeiskyi|Malynovskyi|Suvorovskyi|Kyivskyi',
  'Kryvyi Rih': 'Ternivskyi|Saksahanskyi|Dovhyntsivskyi|Metalurhiinyi|Tsentralno-Miskyi|Inhuletskyi',
  Kherson: 'Korabelnyi|Dniprovskyi|Dnipro|Tsentralnyi',
  Mykolaiv: 'Inhulskyi|Korabelnyi|Tsentralnyi|Zavodskyi',
  Kramatorsk: 'Lazurnyi',
  Lviv: 'Frankivskyi|Halytskyi|Zaliznychnyi|Lychakivskyi|Sykhivskyi|Shevchenkivskyi',
  Horlivka: 'Tsentralno-Miskyi|Kalininskyi|Mykytivskyi|Nikitovskyi',
  'Rostov-on-Don': 'Proletarskyi|Kirovskyi|Leninskyi|Oktyabrskyi|Sovetskyi|Voroshilovskyi|Zheleznodorozhnyi',
  Voronezh: 'Kominternovskyi|Leninskyi|Levoberezhnyi|Sovetskyi|Tsentralnyi',
  Saratov: 'Kirovskyi|Leninskyi|Zavodskyi|Frunzenskyi',
  Donetsk: `Kirovskyi|Kuibyshevskyi|Leninskyi|Petrovskyi|Voroshylovskyi|Voroshilovskyi|Budonnivskyi|Budyonnovskyi|
    Kalininskyi|Proletarskyi|Kyivskyi|Kievskyi`,
}

/** Quarters named without "district": "rescue work goes on in Saltivka". */
const QUARTERS: Readonly<Record<string, string>> = {
  Kharkiv: 'Saltivka|Saltovka|Pivnichna Saltivka|North Saltivka|Northern Saltivka',
  Kyiv: 'Troieshchyna|Obolon|Podil|Pozniaky|Osokorky|Lukianivka|Solomianka|Nyvky',
}

/** "Solomianskyi", "Solomyanskiy", "Solomiansky" alike. */
const stem = (name: string): string => placeKey(name).replace(/(?<=[a-z])i+$/, '')

const CITIES_OF_DISTRICT = citiesBy(DISTRICTS, stem)
const CITIES_OF_QUARTER = citiesBy(QUARTERS, placeKey)

type Lists = Readonly<Record<string, string>>

function citiesBy(lists: Lists, key: (name: string) => string): ReadonlyMap<string, string[]> {
  const cities = new Map<string, string[]>()
  for (const [city, names] of Object.entries(lists))
    for (const name of names.split('|')) {
      const known = key(name.trim())
      cities.set(known, [...(cities.get(known) ?? []), city])
    }
  return cities
}

/** Whether a name before "district" is that of a city's part. */
export const isCityDistrict = (name: string): boolean => CITIES_OF_DISTRICT.has(stem(name))

/** The cities with a district of a name: "Saltivskyi" is Kharkiv's, "Shevchenkivskyi" that of several. */
export const citiesOfDistrict = (name: string): readonly string[] => CITIES_OF_DISTRICT.get(stem(name)) ?? []

/** The cities with a quarter of a name: "Saltivka" is Kharkiv's. */
export const citiesOfQuarter = (name: string): readonly string[] => CITIES_OF_QUARTER.get(placeKey(name)) ?? []
