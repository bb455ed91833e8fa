/** A nation, as the words for its offices are read. */
interface Nation {
  words: readonly string[]
  side: string
  /** Who is meant by "leader". */
  leader: string
  president?: string
  premier?: string
  minister?: string
}

/** Other nations: their adjective, the state, who leads it, by which office. */
const OTHERS: readonly [adjective: string, state: string, leader: string, office: 'president' | 'premier'][] = [
  ['Kazakh', 'Kazakhstan', 'Kassym-Jomart Tokayev', 'president'],
  ['Belarusian', 'Belarus', 'Alexander Lukashenko', 'president'],
  ['Azerbaijani', 'Azerbaijan', 'Ilham Aliyev', 'president'],
  ['Serbian', 'Serbia', 'Aleksandar Vucic', 'president'],
  ['Moldovan', 'Moldova', 'Maia Sandu', 'president'],
  ['Lithuanian', 'Lithuania', 'Gitanas Nauseda', 'president'],
  ['Brazilian', 'Brazil', 'Luiz Inácio Lula da Silva', 'president'],
  ['South African', 'South Africa', 'Cyril Ramaphosa', 'president'],
  ['Slovak', 'Slovakia', 'Robert Fico', 'premier'],
  ['Indian', 'India', 'Narendra Modi', 'premier'],
  ['Canadian', 'Canada', 'Mark Carney', 'premier'],
  ['Norwegian', 'Norway', 'Jonas Gahr Støre', 'premier'],
  ['Danish', 'Denmark', 'Mette Frederiksen', 'premier'],
  ['Swedish', 'Sweden', 'Ulf Kristersson', 'premier'],
  ['Spanish', 'Spain', 'Pedro Sanchez', 'premier'],
  ['Belgian', 'Belgium', 'Bart De Wever', 'premier'],
  ['Greek', 'Greece', 'Kyriakos Mitsotakis', 'premier'],
  ['Croatian', 'Croatia', 'Andrej Plenkovic', 'premier'],
]

/** Who held which office in 2025 and 2026. */
export const NATIONS: readonly Nation[] = [
  {
    words: ['Ukrainian', "Ukraine's"],
    side: 'UA',
    leader: 'Volodymyr Zelenskyy',
    president: 'Volodymyr Zelenskyy',
    premier: 'Yuliia Svyrydenko',
    minister: 'Andrii Sybiha',
  },
  {
    words: ['Russian', "Russia's", 'Kremlin'],
    side: 'RU',
    leader: 'Vladimir Putin',
    president: 'Vladimir Putin',
    minister: 'Sergei Lavrov',
  },
  {
    words: ['US', 'U.S.', 'American', "America's"],
    side: 'US',
    leader: 'Donald Trump',
    president: 'Donald Trump',
    minister: 'Marco Rubio',
  },
  { words: ['French', "France's"], side: 'France', leader: 'Emmanuel Macron', president: 'Emmanuel Macron' },
  {
    words: ['Turkish', "Turkey's"],
    side: 'Turkey',
    leader: 'Recep Tayyip Erdogan',
    president: 'Recep Tayyip Erdogan',
    minister: 'Hakan Fidan',
  },
  { words: ['Finnish', "Finland's"], side: 'Finland', leader: 'Alexander Stubb', president: 'Alexander Stubb' },
  { words: ['British', 'UK', "Britain's"], side: 'United Kingdom', leader: 'Keir Starmer', premier: 'Keir Starmer' },
  { words: ['German', "Germany's"], side: 'Germany', leader: 'Friedrich Merz', president: 'Friedrich Merz' },
  {
    words: ['Hungarian', "Hungary's"],
    side: 'Hungary',
    leader: 'Viktor Orban',
    premier: 'Viktor Orban',
    minister: 'Peter Szijjarto',
  },
  { words: ['Italian', "Italy's"], side: 'Italy', leader: 'Giorgia Meloni', premier: 'Giorgia Meloni' },
  {
    words: ['Polish', "Poland's"],
    side: 'Poland',
    leader: 'Donald Tusk',
    president: 'Karol Nawrocki',
    premier: 'Donald Tusk',
  },
  {
    words: ['Chinese', "China's"],
    side: 'China',
    leader: 'Xi Jinping',
    president: 'Xi Jinping',
    minister: 'Wang Yi',
  },
  ...OTHERS.map(([adjective, side, leader, office]): Nation => ({
    words: [adjective, `${side}'s`],
    side,
    leader,
    [office]: leader,
  })),
]
