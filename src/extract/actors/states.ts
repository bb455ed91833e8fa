import { part as row } from '../../text/pattern'
import { combine, listed } from '../tags/words/forms'

const DELEGATES = listed(`delegation|delegates|negotiating team|negotiation team|negotiating group|negotiators|team|
  officials|representatives|envoys|diplomats`)

/**
 * Who sits at the table for a state, by its adjectives and by the names of its own: "Ukrainian negotiators", "Kyiv's
 * negotiators". To take "Moscow's side" is to hold with it, and "Putin's counterparts" are other states'.
 */
const peopleOf = (adjectives: string, owners: string): string =>
  [...combine(listed(adjectives), [...DELEGATES, 'side', 'counterparts']), ...combine(listed(owners), DELEGATES)].join(
    ';',
  )

/** States, their delegations and bodies of states; rows as in `institutions.ts`. */
export const STATES: readonly string[] = [
  row`
    Ukrainian delegation|UA|group|
    ${peopleOf('Ukrainian', "Ukraine's|Kyiv's|Kiev's|Zelensky's|Zelenskyy's")}
  `,
  row`
    Russian delegation|RU|group|
    ${peopleOf('Russian', "Russia's|Moscow's|Putin's")};Kremlin officials;Kremlin envoys
  `,
  row`
    US delegation|US|group|
    ${peopleOf('US|U.S.|American', "Washington's|Trump's")};Americans;White House envoys;White House officials;
    Trump administration officials;members of the Trump administration;administration officials
  `,
  row`
    European leaders|EU|group|
    European leaders;EU leaders;Nordic leaders;Baltic leaders;Nordic and Baltic leaders;G7 leaders;E3 leaders;
    leaders of the Nordic and Baltic states;leaders of the Nordic and Baltic countries;leaders of the Baltic states;
    European allies;European officials;European negotiators;
    European delegation;E3;European partners;European representatives;national security advisers;
    European counterparts;European colleagues;European national security advisers
  `,
  row`
    Coalition of the Willing|EU|group|
    Coalition of the Willing;coalition of the willing;coalition countries;Coalition countries;
    coalition leaders
  `,
  row`
    Ukraine's allies|EU|group|
    Kyiv's allies;Ukraine's allies;Kyiv's partners;Ukraine's partners;Western allies;Western leaders;
    Western partners;Ukraine's Western allies;Ukraine's European allies;Kyiv's European allies;
    Kyiv's Western allies;NATO allies
  `,
  'European Union|EU|government|European Union;EU',
  'United States|US|government|United States;US;U.S.;USA;Washington;American;Americans',
  'Ukraine|UA|government|Ukraine;Ukrainian;Kyiv;Kiev',
  'Russia|RU|government|Russia;Russian;Moscow;Kremlin',
  'United Kingdom|EU|government|United Kingdom;UK;U.K.;Britain;British',
  'France|EU|government|France;French',
  'Germany|EU|government|Germany;German',
  'Poland|EU|government|Poland;Polish',
  'Italy|EU|government|Italy;Italian',
  'Turkey|other|government|Turkey;Turkish;Türkiye;Ankara',
  'Saudi Arabia|other|government|Saudi Arabia;Saudi;Saudis;Riyadh',
  'United Arab Emirates|other|government|United Arab Emirates;UAE;Emirati',
  'Qatar|other|government|Qatar;Qatari',
  'China|other|government|China;Chinese;Beijing',
  'India|other|government|India;Indian;New Delhi',
  'Belarus|other|government|Belarus;Belarusian',
  'Iran|other|government|Iran;Iranian;Iranians;Tehran',
  'Israel|other|government|Israel;Israeli',
  'Canada|other|government|Canada;Canadian',
  'Kazakhstan|other|government|Kazakhstan;Kazakh',
  'Azerbaijan|other|government|Azerbaijan;Azerbaijani',
  'Finland|EU|government|Finland;Finnish',
  'Hungary|EU|government|Hungary;Hungarian;Budapest',
  'Norway|EU|government|Norway;Norwegian',
  'Sweden|EU|government|Sweden;Swedish',
  'Denmark|EU|government|Denmark;Danish',
  'Netherlands|EU|government|Netherlands;Dutch',
  'Romania|EU|government|Romania;Romanian',
  'Slovakia|EU|government|Slovakia;Slovak',
  'Spain|EU|government|Spain;Spanish',
  'Estonia|EU|government|Estonia;Estonian',
  'Latvia|EU|government|Latvia;Latvian',
  'Lithuania|EU|government|Lithuania;Lithuanian',
  'Belgium|EU|government|Belgium;Belgian',
  'Luxembourg|EU|government|Luxembourg',
  'Ireland|EU|government|Ireland;Irish',
  'Portugal|EU|government|Portugal;Portuguese',
  'Austria|EU|government|Austria;Austrian',
  'Greece|EU|government|Greece;Greek',
  'Bulgaria|EU|government|Bulgaria;Bulgarian',
  'Croatia|EU|government|Croatia;Croatian',
  'Slovenia|EU|government|Slovenia;Slovenian',
  'Iceland|EU|government|Iceland;Icelandic',
  'Cyprus|EU|government|Cyprus;Cypriot',
  'Malta|EU|government|Malta;Maltese',
  'Czechia|EU|government|Czechia;Czech Republic;Czech',
  'Switzerland|other|government|Switzerland;Swiss',
  'Moldova|other|government|Moldova;Moldovan',
  'Serbia|other|government|Serbia;Serbian',
  'Albania|other|government|Albania;Albanian',
  'Montenegro|other|government|Montenegro',
  'North Macedonia|other|government|North Macedonia',
  'Armenia|other|government|Armenia;Armenian',
  'Uzbekistan|other|government|Uzbekistan;Uzbek',
  'Kyrgyzstan|other|government|Kyrgyzstan;Kyrgyz',
  'Turkmenistan|other|government|Turkmenistan',
  'Japan|other|government|Japan;Japanese',
  'South Korea|other|government|South Korea;South Korean',
  'North Korea|other|government|North Korea;North Korean',
  'Australia|other|government|Australia;Australian',
  'Egypt|other|government|Egypt;Egyptian',
  'South Africa|other|government|South Africa;South African',
  'Brazil|other|government|Brazil;Brazilian',
  'Pakistan|other|government|Pakistan;Pakistani',
  'Oman|other|government|Oman;Omani',
  'Bahrain|other|government|Bahrain;Bahraini',
  'Kuwait|other|government|Kuwait;Kuwaiti',
  'Vietnam|other|government|Vietnam;Vietnamese',
  'Indonesia|other|government|Indonesia;Indonesian',
  'Malaysia|other|government|Malaysia;Malaysian',
  'Singapore|other|government|Singapore',
]
