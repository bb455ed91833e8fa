import { builtInPlaces, type KnownPlace } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'

/** Districts whose adjective does not begin with the whole name of their town, as far as strikes are told of them. */
const TOWNS: Readonly<Record<string, string>> = {
  Beryslavsk: 'Beryslav',
  Bohodukhivsk: 'Bohodukhiv',
  Chuhuivsk: 'Chuhuiv',
  Iziumsk: 'Izium',
  Kakhovsk: 'Kakhovka',
  Kamiansk: 'Kamianske',
  Koriukivsk: 'Koriukivka',
  Kryvorizk: 'Kryvyi Rih',
  Kupiansk: 'Kupiansk',
  Lozivsk: 'Lozova',
  Nikopolsk: 'Nikopol',
  Okhtyrsk: 'Okhtyrka',
  Pavlohradsk: 'Pavlohrad',
  Polohivsk: 'Polohy',
  Prylutsk: 'Pryluky',
  Romensk: 'Romny',
  Samarivsk: 'Samar',
  Shostkynsk: 'Shostka',
  Skadovsk: 'Skadovsk',
  Synelnykivsk: 'Synelnykove',
  Vasylivsk: 'Vasylivka',
  Volnovask: 'Volnovakha',
}
const ENDING = /(?:yi|yy|iy|ii|y|i)$/

/** "Synelnykivskyi district", "Polohivsky district": the town that the district is named after. */
export function townOfDistrict(word: string): readonly KnownPlace[] {
  const town = ENDING.test(word) ? TOWNS[word.replace(ENDING, '')] : undefined
  return town === undefined ? [] : (builtInPlaces().byKey.get(placeKey(town)) ?? [])
}
