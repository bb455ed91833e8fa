import { builtInPlaces, type KnownPlace } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'

/**
 * Districts whose adjective does not begin with the whole name of their town, as far as strikes are told of them; in
 * Russia with the region, for towns of the same name lie in others.
 */
const TOWNS: Readonly<Record<string, string>> = {
  Alekseyevsk: 'Alekseyevka, RU-BEL',
  Beryslavsk: 'Beryslav',
  Bohodukhivsk: 'Bohodukhiv',
  Borisovsk: 'Borisovka, RU-BEL',
  Chernyansk: 'Chernyanka, RU-BEL',
  Chuhuivsk: 'Chuhuiv',
  Glushkovsk: 'Glushkovo, RU-KRS',
  Graivoronsk: 'Grayvoron, RU-BEL',
  Grayvoronsk: 'Grayvoron, RU-BEL',
  Gubkinsk: 'Gubkin, RU-BEL',
  Ivnyansk: 'Ivnya, RU-BEL',
  Iziumsk: 'Izium',
  Kakhovsk: 'Kakhovka',
  Kamiansk: 'Kamianske',
  Khomutovsk: 'Khomutovka, RU-KRS',
  Klintsovsk: 'Klintsy, RU-BRY',
  Korenevsk: 'Korenevo, RU-KRS',
  Koriukivsk: 'Koriukivka',
  Korochansk: 'Korocha, RU-BEL',
  Krasnoyaruzhsk: 'Krasnaya Yaruga, RU-BEL',
  Kryvorizk: 'Kryvyi Rih',
  Kupiansk: 'Kupiansk',
  Kurchatovsk: 'Kurchatov, RU-KRS',
  Lozivsk: 'Lozova',
  Nikopolsk: 'Nikopol',
  Novooskolsk: 'Novy Oskol, RU-BEL',
  Okhtyrsk: 'Okhtyrka',
  Pavlohradsk: 'Pavlohrad',
  Pogarsk: 'Pogar, RU-BRY',
  Polohivsk: 'Polohy',
  Prokhorovsk: 'Prokhorovka, RU-BEL',
  Prylutsk: 'Pryluky',
  Rakityansk: 'Rakitnoye, RU-BEL',
  Romensk: 'Romny',
  Rylsk: 'Rylsk, RU-KRS',
  Samarivsk: 'Samar',
  Sevsk: 'Sevsk, RU-BRY',
  Shebekinsk: 'Shebekino, RU-BEL',
  Shostkynsk: 'Shostka',
  Skadovsk: 'Skadovsk',
  Starodubsk: 'Starodub, RU-BRY',
  Sudzhansk: 'Sudzha, RU-KRS',
  Suzemsk: 'Suzemka, RU-BRY',
  Synelnykivsk: 'Synelnykove',
  Trubchevsk: 'Trubchevsk, RU-BRY',
  Valuysk: 'Valuyki, RU-BEL',
  Vasylivsk: 'Vasylivka',
  Veydelevsk: 'Veydelevka, RU-BEL',
  Volnovask: 'Volnovakha',
  Volokonovsk: 'Volokonovka, RU-BEL',
  Yakovlevsk: 'Stroitel, RU-BEL',
}
const ENDING = /(?:yi|yy|iy|ii|y|i)$/

/** "Synelnykivskyi district", "Polohivsky district": the town that the district is named after. */
export function townOfDistrict(word: string): readonly KnownPlace[] {
  const [town, region] = (ENDING.test(word) ? TOWNS[word.replace(ENDING, '')] : undefined)?.split(', ') ?? []
  const places = town === undefined ? [] : (builtInPlaces().byKey.get(placeKey(town)) ?? [])
  return region === undefined ? places : places.filter((place) => place.region === region)
}
