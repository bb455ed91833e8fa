import { describe, expect, it } from 'vitest'
import { talks } from '../read'

describe('talks told by', () => {
  it.each([
    [
      'a journey to them',
      'Kellogg and Witkoff are on their way to talks in Moscow on Thursday.',
      ['meeting Moscow 2026-01-15 Kellogg+Witkoff+Russia'],
    ],
    [
      'a relative clause',
      'The meeting Trump had in Riyadh with Putin on Monday was long.',
      ['meeting Riyadh 2026-01-12 Trump+Putin'],
    ],
    [
      'states that agreed something after them',
      'Ukraine and Russia agreed to free 200 captives after two days of talks in Doha.',
      ['meeting Doha 2026-01-14 Ukraine+Russia'],
    ],
    [
      'the envoys of a president',
      "Nothing came of a three-hour meeting in the Kremlin between Putin and Trump's chief envoys on Tuesday.",
      ['meeting Kremlin, Moscow 2026-01-13 Putin+States'],
    ],
    [
      'the people of one who speaks',
      'Zelensky said his negotiating team would meet Witkoff in Rome on Friday.',
      ['meeting Rome 2026-01-16 Witkoff+Ukraine'],
    ],
    [
      'one who is no head of state by his title',
      "Ukraine's chief negotiator Rustem Umerov will hold talks with the Americans in Rome on Friday.",
      ['meeting Rome 2026-01-16 Umerov+States'],
    ],
    [
      'without those who told of them',
      'Zelensky met Trump in Rome on Monday, Axios reported, citing a US official and two Ukrainian officials.',
      ['meeting Rome 2026-01-12 Zelenskyy+Trump'],
    ],
    [
      'which are to go on',
      'Ukrainian and US officials spoke of progress after a day of talks in Rome. The talks will continue on Friday.',
      ['meeting Rome 2026-01-14 Ukraine+States'],
    ],
    [
      'prepared for',
      'Ukrainian and US officials are preparing for talks in Rome. The talks are due to begin on Friday.',
      ['meeting Rome 2026-01-16 Ukraine+States'],
    ],
    [
      'that states are set for',
      'Ukraine, Russia and the US are set for two days of talks in Doha from Friday.',
      ['meeting Doha 2026-01-16 Ukraine+Russia+States'],
    ],
    [
      'a subject that is a state',
      'Modi and Putin discussed Ukraine at a summit in New Delhi on Monday.',
      ['meeting New Delhi 2026-01-12 Modi+Putin'],
    ],
    [
      'what one was told by phone, and on which day',
      'Erdogan told Putin by phone on Monday that Trump would come to Ankara.',
      ['call - 2026-01-12 Erdogan+Putin'],
    ],
    [
      'over for the day, whenever they go on',
      'Talks between the US and Ukraine in Rome have ended for the day and will go on on Monday.',
      ['meeting Rome 2026-01-14 States+Ukraine'],
    ],
    [
      'a summit at which something was signed',
      'A pact was signed by Ukraine on Tuesday at a summit of the "coalition of the willing" in Paris.',
      ['summit Paris 2026-01-13 Willing+France'],
    ],
    [
      'talks that two held, one of them told with what he is',
      'Trump said the talks that Witkoff and Jared Kushner, his son-in-law, held with Putin in Moscow on Tuesday were good.',
      ['meeting Moscow 2026-01-13 Witkoff+Kushner+Putin'],
    ],
    ['a call had', 'The call that Macron and Putin had on Monday was tense.', ['call - 2026-01-12 Macron+Putin']],
    [
      'what it is set for',
      'All eyes are on the talks of Rubio and Lavrov in Doha, scheduled for Friday.',
      ['meeting Doha 2026-01-16 Rubio+Lavrov'],
    ],
    [
      'one of the three',
      'Umerov said a trilateral meeting with the Americans and the Russians is planned in Doha on Friday.',
      ['meeting Doha 2026-01-16 States+Russia+Ukraine'],
    ],
    [
      'who went to them and who said so',
      'A "frank call" with Sybiha came before the vote on Monday, Barrot said.',
      ['call - 2026-01-12 Barrot+Sybiha'],
    ],
    [
      'an hour count beside the day',
      'The US and Russia negotiated for 11 hours on January 13.',
      ['meeting - 2026-01-13 States+Russia'],
    ],
    [
      'the day on which they were reported',
      'Barrot and Sybiha had a telephone conversation, the ministry reported on Tuesday.',
      ['call - 2026-01-12 Barrot+Sybiha'],
    ],
    [
      'a firm plan without a day',
      'Erdogan announced that he plans to speak by phone with Putin.',
      ['call - - Erdogan+Putin'],
    ],
    [
      'a dateline and a clause',
      'DOHA (AFP) — Although the talks of Rubio and Umerov in Doha ended on Tuesday, Lavrov has not left the city.',
      ['meeting Doha 2026-01-13 Rubio+Umerov'],
    ],
    [
      'another clause with its own town',
      'A general was shot in Paris and Ukrainian and US officials held talks in Geneva on Monday.',
      ['meeting Geneva 2026-01-12 Ukraine+States'],
    ],
    [
      'who is due where',
      'A day before Merz is due in Washington to talk with Trump, drones flew over Kyiv.',
      ['meeting Washington 2026-01-16 Merz+Trump'],
    ],
    ['who is expected where', 'Fidan is expected in Moscow on Friday.', ['meeting Moscow 2026-01-16 Fidan+Russia']],
    [
      'a plan of it',
      'The leaders of the coalition will meet Zelensky in Kyiv on Saturday. "We are planning it for January 20 in Rome," Zelensky added.',
      ['meeting Kyiv 2026-01-17 Zelenskyy+Willing', 'meeting Rome 2026-01-20 Zelenskyy+Willing'],
    ],
    [
      'a month ahead',
      'The next round of talks between Russia and Ukraine is expected in early February.',
      ['meeting - 2026-02-01 Russia+Ukraine'],
    ],
    [
      'what was reported to have ended',
      'Moscow and Kyiv are said to have ended talks in Doha on Tuesday.',
      ['meeting Doha 2026-01-13 Russia+Ukraine'],
    ],
    [
      'a pronoun',
      'Lavrov is leaving for Cairo. Reporters had heard of a meeting he would have in Cairo with Fidan on Friday.',
      ['meeting Cairo 2026-01-16 Lavrov+Fidan'],
    ],
    [
      'two of one day, one after the other',
      'Macron met Merz in Paris on Tuesday. After that, Macron hosted Merz, Tusk and Rutte for lunch.',
      ['meeting Paris 2026-01-13 Macron+Merz', 'meeting - 2026-01-13 Macron+Merz+Tusk+Rutte'],
    ],
    [
      'the town of each',
      'Rubio came to Saudi Arabia on Monday to see Prince Mohammed before talks in Jeddah between Ukrainian and US officials on Tuesday. Rubio will meet the prince in Riyadh.',
      ['meeting Riyadh 2026-01-12 Rubio+Salman', 'meeting Jeddah 2026-01-13 Ukraine+States'],
    ],
    [
      'their day, not that of those planned',
      'Russia and Ukraine will meet in Doha on January 17. The January 13 talks of Rubio and Umerov in Geneva were good.',
      ['meeting Doha 2026-01-17 Russia+Ukraine', 'meeting Geneva 2026-01-13 Rubio+Umerov'],
    ],
    [
      'what is on and what comes next',
      'A meeting of Merz and Tusk began in Berlin on Tuesday. The two will also receive Rutte.',
      ['meeting Berlin 2026-01-13 Merz+Tusk', 'meeting - 2026-01-13 Merz+Tusk+Rutte'],
    ],
    [
      'two clauses parted by while',
      'The talks of Rubio and Umerov in Miami on Monday dragged on, while Fidan prepares to meet Lavrov in Ankara on Friday.',
      ['meeting Miami 2026-01-12 Rubio+Umerov', 'meeting Ankara 2026-01-16 Fidan+Lavrov'],
    ],
    [
      'a joint call taken part in',
      'Stubb said he participated in a joint call on Monday with Macron and Merz to review recent talks with the Americans.',
      ['call - 2026-01-12 Stubb+Macron+Merz'],
    ],
    [
      'the president of the speaker',
      '"Our president\'s telephone conversation with Trump ended an hour ago," Ushakov told reporters on Thursday.',
      ['call - 2026-01-14 Trump+Putin'],
    ],
    [
      'a subject before a relative clause',
      'On Monday Macron met Rubio, who had come from Rome, and then spoke with Merz by phone.',
      ['meeting - 2026-01-12 Macron+Rubio', 'call - 2026-01-12 Macron+Merz'],
    ],
    [
      'those at the table, not who stayed away',
      'Umerov and Rubio met in Miami on Monday. Sybiha did not take part in the talks.',
      ['meeting Miami 2026-01-12 Umerov+Rubio'],
    ],
    [
      'an arrival to meet',
      'On Tuesday Orban arrived at the Kremlin to meet Putin.',
      ['meeting Kremlin, Moscow 2026-01-13 Orban+Putin'],
    ],
    [
      'the weekday on which they were announced',
      'Umerov will convene on Tuesday evening in Rome with Kellogg, according to reports on Tuesday.',
      ['meeting Rome 2026-01-13 Umerov+Kellogg'],
    ],
    [
      'what follows a meeting to come',
      'Trump said that, after his meeting with Putin on Friday, he would call Zelensky to tell him of it.',
      ['meeting - 2026-01-16 Trump+Putin', 'call - 2026-01-16 Trump+Zelenskyy'],
    ],
    [
      'a summit told before',
      'Putin and Trump held a summit in Alaska on Tuesday. Zelensky will meet Trump on Friday after the summit with Putin in Alaska.',
      ['summit Alaska 2026-01-13 Putin+Trump', 'meeting - 2026-01-16 Zelenskyy+Trump'],
    ],
    [
      'a teleconference',
      'Macron and Starmer will lead a teleconference of the coalition of the willing on Sunday.',
      ['call - 2026-01-18 Macron+Starmer+Willing'],
    ],
  ])('%s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })
})

describe('no talks are told by', () => {
  it.each([
    [
      'what was stressed in them',
      'Schoof wrote that in the discussions he had stressed the unity of the US and the EU.',
    ],
    ['attacks that went on', 'For all the progress in the talks, Russian attacks on Ukraine went on.'],
    ['who met a guest at the airport', 'Zelensky, in a grey coat, was met by Prince Saud in Jeddah on Monday.'],
    ['a day first planned', 'Monday had been the day first planned for the talks.'],
    ['a visit told of', 'That visit of the Americans to Russia had to do with the discussion of the plan.'],
    ['what opens the way', 'Talks on a truce will open the way to peace, Erdogan said.'],
    ['what one is prepared for', 'Moscow is prepared for talks with Kyiv, Peskov said.'],
    ['a habit', '"I have been talking to Putin and to Zelensky," Trump said.'],
    ['a condition after it', 'Trump said he would have a second meeting with Putin if the first one went well.'],
  ])('%s', (_, text) => {
    expect(talks(text)).toEqual([])
  })
})
