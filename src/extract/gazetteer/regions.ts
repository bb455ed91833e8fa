import { placeKey } from './placeKey'

/**
 * First-level regions: `ISO 3166-2|stem|name shown|capital|other stems`. A stem names the region only before a word
 * like "region", unless it stands after `=`, which names the region by itself (no settlement is called so).
 */
const ROWS: readonly string[] = [
  'UA-71|Cherkasy|Cherkasy Oblast|Cherkasy|Cherkassy',
  'UA-74|Chernihiv|Chernihiv Oblast|Chernihiv|Chernigov',
  'UA-77|Chernivtsi|Chernivtsi Oblast|Chernivtsi|Bukovina',
  'UA-12|=Dnipropetrovsk|Dnipropetrovsk Oblast|Dnipro|=Dnepropetrovsk;=Dnipropetrovshchyna;Dnipro',
  "UA-14|Donetsk|Donetsk Oblast|Donetsk|=Donetsk People's Republic;=DPR;=Donetsk Republic",
  'UA-26|Ivano-Frankivsk|Ivano-Frankivsk Oblast|Ivano-Frankivsk|=Prykarpattia;Ivano-Frankovsk',
  'UA-63|Kharkiv|Kharkiv Oblast|Kharkiv|Kharkov',
  'UA-65|Kherson|Kherson Oblast|Kherson|',
  'UA-68|Khmelnytskyi|Khmelnytskyi Oblast|Khmelnytskyi|Khmelnytsky;Khmelnitsky;Khmelnytskyy',
  'UA-32|Kyiv|Kyiv Oblast|Kyiv|Kiev',
  'UA-35|=Kirovohrad|Kirovohrad Oblast|Kropyvnytskyi|Kirovograd;Kropyvnytskyi',
  "UA-09|Luhansk|Luhansk Oblast|Luhansk|Lugansk;=Luhansk People's Republic;=Lugansk People's Republic;=LPR",
  'UA-46|Lviv|Lviv Oblast|Lviv|Lvov',
  'UA-48|Mykolaiv|Mykolaiv Oblast|Mykolaiv|Nikolaev;Nikolayev;Mykolayiv',
  'UA-51|Odesa|Odesa Oblast|Odesa|Odessa',
  'UA-53|Poltava|Poltava Oblast|Poltava|',
  'UA-56|Rivne|Rivne Oblast|Rivne|Rovno',
  'UA-59|Sumy|Sumy Oblast|Sumy|',
  'UA-61|Ternopil|Ternopil Oblast|Ternopil|Ternopol',
  'UA-05|Vinnytsia|Vinnytsia Oblast|Vinnytsia|Vinnitsa;Vinnytsya',
  'UA-07|=Volyn|Volyn Oblast|Lutsk|',
  'UA-21|=Zakarpattia|Zakarpattia Oblast|Uzhhorod|=Transcarpathia;=Zakarpattya;Transcarpathian',
  'UA-23|Zaporizhzhia|Zaporizhzhia Oblast|Zaporizhzhia|Zaporozhye;Zaporizhia;Zaporozhe;Zaporizhzhya;Zaporozhia;Zaporijjia;Zaporijjiya;Zaporijia',
  'UA-18|Zhytomyr|Zhytomyr Oblast|Zhytomyr|Zhitomir',
  'UA-43|=Crimea|Crimea|Simferopol|=Crimean Peninsula;=Crimean peninsula;=Republic of Crimea;Crimean',
  'RU-AD|=Adygea|Adygea|Maykop|=Adygeya;=Republic of Adygea',
  'RU-ARK|Arkhangelsk|Arkhangelsk Oblast|Arkhangelsk|',
  'RU-AST|Astrakhan|Astrakhan Oblast|Astrakhan|',
  'RU-BA|=Bashkortostan|Bashkortostan|Ufa|=Bashkiria;=Republic of Bashkortostan',
  'RU-BEL|Belgorod|Belgorod Oblast|Belgorod|',
  'RU-BRY|Bryansk|Bryansk Oblast|Bryansk|',
  'RU-CE|=Chechnya|Chechnya|Grozny|=Chechen Republic',
  'RU-CHE|Chelyabinsk|Chelyabinsk Oblast|Chelyabinsk|',
  'RU-CU|=Chuvashia|Chuvashia|Cheboksary|=Chuvash Republic',
  'RU-DA|=Dagestan|Dagestan|Makhachkala|',
  'RU-IN|=Ingushetia|Ingushetia|Magas|',
  'RU-IVA|Ivanovo|Ivanovo Oblast|Ivanovo|',
  'RU-KB|=Kabardino-Balkaria|Kabardino-Balkaria|Nalchik|',
  'RU-KGD|Kaliningrad|Kaliningrad Oblast|Kaliningrad|',
  'RU-KL|=Kalmykia|Kalmykia|Elista|',
  'RU-KLU|Kaluga|Kaluga Oblast|Kaluga|',
  'RU-KR|=Karelia|Karelia|Petrozavodsk|',
  'RU-KIR|Kirov|Kirov Oblast|Kirov|',
  'RU-KO|=Komi Republic|Komi Republic|Syktyvkar|=Komi',
  'RU-KOS|Kostroma|Kostroma Oblast|Kostroma|',
  'RU-KDA|Krasnodar|Krasnodar Krai|Krasnodar|=Kuban',
  'RU-KRS|Kursk|Kursk Oblast|Kursk|',
  'RU-LEN|Leningrad|Leningrad Oblast|St. Petersburg|',
  'RU-LIP|Lipetsk|Lipetsk Oblast|Lipetsk|',
  'RU-MO|=Mordovia|Mordovia|Saransk|=Republic of Mordovia',
  'RU-MOS|Moscow|Moscow Oblast|Moscow|',
  'RU-MUR|Murmansk|Murmansk Oblast|Murmansk|',
  'RU-NIZ|Nizhny Novgorod|Nizhny Novgorod Oblast|Nizhny Novgorod|Nizhniy Novgorod',
  'RU-NGR|Novgorod|Novgorod Oblast|Veliky Novgorod|',
  'RU-ORE|Orenburg|Orenburg Oblast|Orenburg|',
  'RU-ORL|Oryol|Oryol Oblast|Oryol|Orel;Orlov;Oriol',
  'RU-PNZ|Penza|Penza Oblast|Penza|',
  'RU-PER|Perm|Perm Krai|Perm|',
  'RU-PSK|Pskov|Pskov Oblast|Pskov|',
  'RU-ROS|Rostov|Rostov Oblast|Rostov-on-Don|',
  'RU-RYA|Ryazan|Ryazan Oblast|Ryazan|',
  'RU-SAM|Samara|Samara Oblast|Samara|',
  'RU-SAR|Saratov|Saratov Oblast|Saratov|',
  'RU-SE|=North Ossetia|North Ossetia|Vladikavkaz|',
  'RU-SMO|Smolensk|Smolensk Oblast|Smolensk|',
  'RU-STA|Stavropol|Stavropol Krai|Stavropol|',
  'RU-SVE|Sverdlovsk|Sverdlovsk Oblast|Yekaterinburg|',
  'RU-TAM|Tambov|Tambov Oblast|Tambov|',
  'RU-TA|=Tatarstan|Tatarstan|Kazan|=Republic of Tatarstan',
  'RU-TUL|Tula|Tula Oblast|Tula|',
  'RU-TVE|Tver|Tver Oblast|Tver|',
  'RU-TYU|Tyumen|Tyumen Oblast|Tyumen|',
  'RU-UD|=Udmurtia|Udmurtia|Izhevsk|=Udmurt Republic',
  'RU-ULY|Ulyanovsk|Ulyanovsk Oblast|Ulyanovsk|',
  'RU-VLA|Vladimir|Vladimir Oblast|Vladimir|',
  'RU-VGG|Volgograd|Volgograd Oblast|Volgograd|',
  'RU-VLG|Vologda|Vologda Oblast|Vologda|',
  'RU-VOR|Voronezh|Voronezh Oblast|Voronezh|',
  'RU-YAR|Yaroslavl|Yaroslavl Oblast|Yaroslavl|',
  'RU-KGN|Kurgan|Kurgan Oblast|Kurgan|',
  'RU-ME|=Mari El|Mari El|Yoshkar-Ola|',
  'RU-KC|=Karachay-Cherkessia|Karachay-Cherkessia|Cherkessk|',
]

export interface Region {
  id: string
  country: string
  name: string
  capital: string
  /** What stands before "region", and what names it by itself. */
  stems: string[]
  ownNames: string[]
}

export const REGIONS: readonly Region[] = ROWS.map((row) => {
  const [id, stem, name, capital, others] = row.split('|') as [string, string, string, string, string]
  const all = [stem, ...others.split(';').filter(Boolean)]
  const ownNames = all.filter((each) => each.startsWith('=')).map((each) => each.slice(1))
  return {
    id,
    country: id.slice(0, 2),
    name,
    capital,
    stems: all.map((each) => each.replace('=', '')),
    ownNames: [...ownNames, name],
  }
})

/** Parts of a country wider than a region; not where a strike is drawn, but where a sentence is set. */
export const REGION_NOUN = /^(?:region|regions|oblast|oblasts|krai|kray|territory|province|provinces|republic)(?:'s)?$/i

/** Regions by the keys of their stems. */
export const REGION_OF_STEM: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) => region.stems.map((stem) => [placeKey(stem), region] as const)),
)
