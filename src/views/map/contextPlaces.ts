/** Names that tell a reader where they are; drawn only where symbols and their labels leave room. */
export interface ContextPlace {
  name: string
  lat: number
  lon: number
  kind: 'country' | 'sea' | 'city'
  /** The zooms at which the name helps. */
  from: number
  to: number
}

const at =
  (kind: ContextPlace['kind'], from: number, to = Infinity) =>
  (name: string, lat: number, lon: number): ContextPlace => ({ name, lat, lon, kind, from, to })

const country = at('country', 0, 7)
const sea = at('sea', 4.5)
const capital = at('city', 0)
const large = at('city', 5.4)
const city = at('city', 6.3)
const town = at('city', 7.2)

/** The weightiest first: they are the first to get a place. City coordinates: GeoNames (CC BY 4.0), rounded. */
export const CONTEXT_PLACES: readonly ContextPlace[] = [
  capital('Kyiv', 50.45, 30.52),
  large('Kharkiv', 49.98, 36.25),
  large('Odesa', 46.48, 30.73),
  large('Lviv', 49.84, 24.03),
  large('Dnipro', 48.46, 35.04),
  large('Donetsk', 48.02, 37.8),
  capital('Moscow', 55.75, 37.62),
  capital('Minsk', 53.9, 27.57),
  country('Russia', 53.2, 42.5),
  country('Belarus', 53.2, 28.6),
  country('Poland', 51.9, 20.6),
  country('Romania', 46.2, 24.8),
  country('Moldova', 47.3, 28.5),
  country('Türkiye', 41.6, 33.6),
  country('Kazakhstan', 48.6, 57.5),
  country('Georgia', 42.2, 43.6),
  sea('Black Sea', 43.6, 34.4),
  sea('Sea of Azov', 46.05, 36.6),
  large('Zaporizhzhia', 47.84, 35.14),
  large('Rostov-on-Don', 47.23, 39.71),
  large('Voronezh', 51.66, 39.2),
  large('Krasnodar', 45.04, 38.98),
  large('Volgograd', 48.72, 44.5),
  large('Saratov', 51.54, 46.01),
  large('Chișinău', 47.01, 28.86),
  city('Mykolaiv', 46.97, 32),
  city('Kherson', 46.64, 32.61),
  city('Mariupol', 47.1, 37.54),
  city('Luhansk', 48.57, 39.33),
  city('Kryvyi Rih', 47.91, 33.39),
  city('Poltava', 49.59, 34.55),
  city('Sumy', 50.91, 34.8),
  city('Chernihiv', 51.5, 31.29),
  city('Cherkasy', 49.44, 32.06),
  city('Vinnytsia', 49.23, 28.48),
  city('Zhytomyr', 50.25, 28.66),
  city('Rivne', 50.62, 26.25),
  city('Ternopil', 49.55, 25.59),
  city('Ivano-Frankivsk', 48.92, 24.71),
  city('Uzhhorod', 48.62, 22.29),
  city('Chernivtsi', 48.29, 25.94),
  city('Khmelnytskyi', 49.42, 27),
  city('Lutsk', 50.76, 25.34),
  city('Kropyvnytskyi', 48.51, 32.26),
  city('Simferopol', 44.95, 34.1),
  city('Belgorod', 50.6, 36.59),
  city('Kursk', 51.74, 36.19),
  city('Bryansk', 53.25, 34.37),
  city('Taganrog', 47.24, 38.9),
  town('Kremenchuk', 49.07, 33.42),
  town('Bila Tserkva', 49.8, 30.12),
  town('Melitopol', 46.85, 35.37),
  town('Berdiansk', 46.76, 36.8),
  town('Nikopol', 47.57, 34.39),
  town('Kramatorsk', 48.74, 37.58),
  town('Pokrovsk', 48.28, 37.18),
  town('Sloviansk', 48.85, 37.61),
  town('Izium', 49.21, 37.25),
  town('Kupiansk', 49.71, 37.61),
  town('Shostka', 51.86, 33.47),
  town('Konotop', 51.24, 33.2),
  town('Uman', 48.75, 30.22),
  town('Izmail', 45.35, 28.84),
  town('Kerch', 45.36, 36.47),
  town('Yalta', 44.5, 34.16),
  town('Novorossiysk', 44.72, 37.77),
  town('Lipetsk', 52.6, 39.57),
  town('Oryol', 52.97, 36.07),
  town('Tula', 54.2, 37.62),
  town('Millerovo', 48.92, 40.4),
]
