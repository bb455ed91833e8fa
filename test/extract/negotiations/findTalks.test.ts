import { describe, expect, it } from 'vitest'
import { read, talks } from '../read'

describe('talks', () => {
  it.each([
    ['Lavrov and Rubio held a telephone conversation on Tuesday.', 'call - 2026-01-13 Lavrov+Rubio'],
    ['Putin and Trump spoke by phone for more than two hours on Monday.', 'call - 2026-01-12 Putin+Trump'],
    ['Witkoff and Kushner met Putin in Moscow on Tuesday.', 'meeting Moscow 2026-01-13 Witkoff+Kushner+Putin'],
    [
      'Trump said he would meet Zelensky at the White House on Friday.',
      'meeting White House, Washington 2026-01-16 Trump+Zelenskyy',
    ],
    [
      'Ukrainian Foreign Minister Andrii Sybiha met his Hungarian counterpart Peter Szijjarto in Budapest on Monday.',
      'meeting Budapest 2026-01-12 Sybiha+Szijjarto',
    ],
    [
      'In Geneva, the US and Ukrainian delegations began consultations on the plan on Sunday.',
      'meeting Geneva 2026-01-11 States+Ukraine',
    ],
    ['Starmer rang Zelenskyy on Wednesday.', 'call - 2026-01-14 Starmer+Zelenskyy'],
    ['Erdoğan told Macron in a call on Sunday that Turkey was ready to host.', 'call - 2026-01-11 Erdogan+Macron'],
    [
      'On Monday Russia and Ukraine ended their second round of peace talks in Istanbul.',
      'meeting Istanbul 2026-01-12 Russia+Ukraine',
    ],
    ['Friedrich Merz is due at the White House on Friday.', 'meeting White House, Washington 2026-01-16 Merz+Trump'],
    [
      'Zelensky sat down with Macron and Merz at the Mariinskyi palace on Monday.',
      'meeting Mariinskyi Palace, Kyiv 2026-01-12 Zelenskyy+Macron+Merz',
    ],
    [
      'The third round of Russia-US-Ukraine consultations ended in Istanbul on Wednesday.',
      'meeting Istanbul 2026-01-14 Russia+States+Ukraine',
    ],
    ["Trump's plan to meet Vladimir Putin in Budapest has been put on hold.", 'meeting Budapest - Trump+Putin'],
    ['Fidan is to go to Moscow on Friday for a discussion of the war.', 'meeting Moscow 2026-01-16 Fidan+Russia'],
    [
      'Kellogg was in Kyiv on Tuesday for consultations with Zelensky, his office said.',
      'meeting Kyiv 2026-01-13 Kellogg+Zelenskyy',
    ],
    [
      'Meloni hosted a working dinner for Zelensky and Stubb in Rome on Wednesday.',
      'meeting Rome 2026-01-14 Meloni+Zelenskyy+Stubb',
    ],
    ['A video conference of the coalition of the willing has been called for Friday.', 'call - 2026-01-16 Willing'],
    [
      'Nordic leaders aside, EU leaders held an emergency meeting on the margins of a summit in Luanda on Monday.',
      'meeting - 2026-01-12 leaders',
    ],
    [
      'During a meeting with Erdogan in Ankara on Tuesday, Zelensky thanked him for his mediation.',
      'meeting Ankara 2026-01-13 Zelenskyy+Erdogan',
    ],
    ['In their conversation on Monday, Trump and Putin agreed on a prisoner swap.', 'meeting - 2026-01-12 Trump+Putin'],
    [
      'Trump, who opened a factory on Tuesday, insisted that he would receive his Ukrainian counterpart on Friday.',
      'meeting - 2026-01-16 Trump+Zelenskyy',
    ],
    [
      'Lavrov is due to meet his Turkish counterpart in Antalya on Saturday.',
      'meeting Antalya 2026-01-17 Lavrov+Fidan',
    ],
    [
      'Ukraine and Russia took up a truce when their delegations met in Istanbul on Tuesday.',
      'meeting Istanbul 2026-01-13 Ukraine+Russia',
    ],
    [
      'Three hours were spent by envoys of Donald Trump and Vladimir Putin in talks in Geneva on Tuesday.',
      'meeting Geneva 2026-01-13 Russia+States',
    ],
    [
      'Four people were injured as Ukraine, Russia and the United States were holding peace talks in Geneva.',
      'meeting Geneva 2026-01-14 Ukraine+Russia+States',
    ],
    [
      'The next consultations bring Umerov and his deputies together with Witkoff in Miami on Friday.',
      'meeting Miami 2026-01-16 Umerov+Witkoff',
    ],
    [
      'The two sides, with American mediation, met in Doha on Tuesday and Wednesday.',
      'meeting Doha 2026-01-13 Russia+Ukraine+States',
    ],
    [
      'Washington proposed hosting the next round of talks with Russia and Ukraine in Miami in a week.',
      'meeting Miami - Russia+Ukraine',
    ],
    [
      'Geneva was the venue of the second round of talks between Russia and Ukraine on Monday.',
      'meeting Geneva 2026-01-12 Russia+Ukraine',
    ],
    [
      'On Friday it is Paris that will see the next meeting of the coalition of the willing.',
      'meeting Paris 2026-01-16 Willing',
    ],
    [
      "American and Ukrainian negotiators reworked the plan during Sunday's session.",
      'meeting - 2026-01-11 States+Ukraine',
    ],
    [
      "One day after Monday's gathering at the White House, Starmer and Macron held a video conference on Tuesday.",
      'call - 2026-01-13 Starmer+Macron',
    ],
    ['In Berlin on Monday Merz was host to Zelensky and Starmer.', 'meeting Berlin 2026-01-12 Merz+Zelenskyy+Starmer'],
    ['Rubio and Sybiha saw each other in Munich on Saturday.', 'meeting Munich 2026-01-10 Rubio+Sybiha'],
    ['Present at the Monday meeting in Riyadh were Rubio and Lavrov.', 'meeting Riyadh 2026-01-12 Rubio+Lavrov'],
    [
      "Zelensky was Starmer's guest at Downing Street on Monday.",
      'meeting Downing Street, London 2026-01-12 Zelenskyy+Starmer',
    ],
    [
      'The negotiators of both countries faced each other across a table in Istanbul on Monday.',
      'meeting Istanbul 2026-01-12 Russia+Ukraine',
    ],
    ['Xi was the partner of Putin in a video call on Monday.', 'call - 2026-01-12 Jinping+Putin'],
    [
      'Ushakov said he and Witkoff had agreed by phone on Monday that the envoy would come to Moscow on Thursday.',
      'call - 2026-01-12 Ushakov+Witkoff',
    ],
    [
      'Trump told reporters in the Oval Office on Wednesday that Witkoff had a very good meeting with Putin on Tuesday.',
      'meeting - 2026-01-13 Witkoff+Putin',
    ],
    [
      'The Ukrainian president is due in Berlin on Friday, where he will be received by Chancellor Merz.',
      'meeting Berlin 2026-01-16 Zelenskyy+Merz',
    ],
    ['"I will be speaking with Zelensky on Friday," Trump said.', 'call - 2026-01-16 Trump+Zelenskyy'],
    [
      'Erdogan hosted both delegations for dinner in Istanbul on Monday.',
      'meeting Istanbul 2026-01-12 Erdogan+Russia+Ukraine',
    ],
    [
      'Leaders of the Nordic and Baltic states held a video call with Zelensky on Tuesday.',
      'call - 2026-01-13 leaders+Zelenskyy',
    ],
    [
      'A third round of talks between the U.S. and Ukrainian delegations took place in Miami on Tuesday.',
      'meeting Miami 2026-01-13 States+Ukraine',
    ],
    [
      'Peskov complained that Kyiv had failed to answer, adding that Witkoff would travel to Moscow on Friday to see Putin.',
      'meeting Moscow 2026-01-16 Witkoff+Putin',
    ],
    [
      'Ukraine agreed to a truce after eight hours of talks with the United States in Jeddah on Tuesday.',
      'meeting Jeddah 2026-01-13 Ukraine+States',
    ],
  ])('%s', (text, told) => {
    expect(talks(text)).toEqual([told])
  })

  it('over two days are one', () => {
    const [claim, ...others] = read(
      'negotiation',
      'The trilateral talks of the US, Russian and Ukrainian teams in Geneva are over. The two-day negotiations took place in Switzerland on Tuesday and Wednesday.',
    )
    expect(others).toEqual([])
    expect(claim).toMatchObject({ place: { name: 'Geneva' }, when: { start: '2026-01-13', end: '2026-01-14' } })
  })

  it.each([
    [
      'a day apart, in one sentence',
      'Zelenskyy met Trump at the White House on Wednesday, a day after the US president spoke with Putin by phone.',
      ['meeting White House, Washington 2026-01-14 Zelenskyy+Trump', 'call - 2026-01-13 Putin+Trump'],
    ],
    [
      'in two places',
      'European leaders are due to gather in Brussels on Friday, while the "coalition of the willing" will meet in London on Saturday.',
      ['meeting Brussels 2026-01-16 leaders', 'meeting London 2026-01-17 Willing'],
    ],
    [
      'with a place told in passing',
      'Witkoff met Putin in Moscow on Wednesday. He had come from Davos, Switzerland, where Trump met Zelensky on Tuesday.',
      ['meeting Moscow 2026-01-14 Witkoff+Putin', 'meeting Davos 2026-01-13 Trump+Zelenskyy'],
    ],
    [
      'one after the other',
      'Trump and Zelensky met in Florida on Wednesday. Before Zelensky arrived, Trump spoke by phone with Putin. Afterward, Trump and Zelensky held a joint call with Macron.',
      [
        'meeting Florida 2026-01-14 Trump+Zelenskyy',
        'call - 2026-01-14 Trump+Putin',
        'call - 2026-01-14 Trump+Zelenskyy+Macron',
      ],
    ],
    [
      'on the eve and the day after',
      'Umerov and Witkoff held talks in Geneva on Tuesday. On the eve of the talks, Zelensky discussed the agenda with Trump by phone. The day after the talks, Umerov met Dmitriev in Abu Dhabi.',
      [
        'meeting Geneva 2026-01-13 Umerov+Witkoff',
        'call - 2026-01-12 Zelenskyy+Trump',
        'meeting Abu Dhabi 2026-01-14 Umerov+Dmitriev',
      ],
    ],
    [
      'told separately',
      'Ukrainian and US negotiators held a bilateral meeting in Geneva on Tuesday. Dmitriev met Witkoff and Kushner separately in the same city.',
      ['meeting Geneva 2026-01-13 Ukraine+States', 'meeting Geneva 2026-01-13 Dmitriev+Witkoff+Kushner'],
    ],
    [
      'of one journey',
      'Zelensky is due to meet Erdogan on Thursday and then travel to Riyadh for talks with Saudi leaders on Friday.',
      ['meeting - 2026-01-15 Zelenskyy+Erdogan', 'meeting Riyadh 2026-01-16 Zelenskyy+Arabia'],
    ],
    [
      'a call and what it came after',
      'Trump said he had a call with Putin on Monday after receiving Zelensky and Macron at the White House.',
      ['call - 2026-01-12 Trump+Putin', 'meeting White House, Washington 2026-01-12 Trump+Zelenskyy+Macron'],
    ],
    [
      'a meeting and the one a day before it',
      'US and Russian officials are meeting in Riyadh a day after American and Ukrainian teams held talks.',
      ['meeting Riyadh 2026-01-14 States+Russia', 'meeting - 2026-01-14 States+Ukraine'],
    ],
    [
      'a meeting of two beside that of four',
      'Zelensky will meet Starmer, Macron and Merz in London on Friday. A bilateral meeting of Zelensky and Starmer comes later.',
      ['meeting London 2026-01-16 Zelenskyy+Starmer+Macron+Merz', 'meeting - 2026-01-16 Zelenskyy+Starmer'],
    ],
    [
      'of other people on one side',
      'Umerov met Witkoff and Kushner in Geneva on Tuesday. Dmitriev held talks with the Americans in Geneva on Tuesday too.',
      ['meeting Geneva 2026-01-13 Umerov+Witkoff+Kushner', 'meeting Geneva 2026-01-13 Dmitriev+States'],
    ],
  ])('%s are kept apart', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })

  it('are not held where the dateline says', () => {
    const [claim] = read(
      'negotiation',
      'WASHINGTON, January 15. Meetings of US envoy Steve Witkoff and Russian officials are under way in Abu Dhabi, a broadcaster said.',
    )
    expect(claim).toMatchObject({ place: { name: 'Abu Dhabi' }, status: 'ongoing' })
  })

  it.each([
    [
      'the table told by sides and by names',
      'A meeting between Ukrainian and US delegations has begun in Geneva. It is led by Rustem Umerov. A bilateral meeting with Steve Witkoff and Jared Kushner has begun, he wrote.',
      ['meeting Geneva 2026-01-14 Ukraine+States+Umerov+Witkoff+Kushner'],
    ],
    [
      'who opened it and what was said of it',
      "Talks between Zelensky and Witkoff resumed in Berlin on Tuesday. Merz opened the meeting and left. Witkoff called Tuesday's talks productive.",
      ['meeting Berlin 2026-01-13 Zelenskyy+Witkoff+Merz'],
    ],
    [
      'its days told after it',
      'Russian and Ukrainian envoys will hold another round of talks in Geneva next week. Tuesday and Wednesday are the days of the discussions, Peskov said.',
      ['meeting Geneva 2026-01-20 Russia+Ukraine'],
    ],
    [
      'the day of the journey to it',
      'Zelensky said he would fly to Turkey on January 19. Witkoff would join him at the talks in Ankara, a source said.',
      ['meeting Ankara 2026-01-19 Witkoff+Zelenskyy'],
    ],
    [
      'its own day, not that of a report on it',
      'Dmitriev briefed Putin on Wednesday on the results of his meetings with Witkoff in Miami. The consultations in Miami, held on January 10 and 11, were constructive.',
      ['meeting Miami 2026-01-10 Dmitriev+Witkoff'],
    ],
    [
      'the day of the visit told before it',
      'On January 9 Orban paid an official visit to Moscow. In the Russian capital he met Putin.',
      ['meeting Moscow 2026-01-09 Orban+Putin'],
    ],
    [
      'the day of what is told beside it',
      'On Wednesday Zelensky held talks with Macron in Paris. He and Macron are also due to meet Witkoff in Paris.',
      ['meeting Paris 2026-01-14 Zelenskyy+Macron', 'meeting Paris 2026-01-14 Zelenskyy+Macron+Witkoff'],
    ],
  ])('are one with %s', (_, text, told) => {
    expect(talks(text)).toEqual(told)
  })

  it('ahead are planned, and past ones held', () => {
    expect(read('negotiation', 'Russian and Ukrainian negotiators will meet in Istanbul on Friday.')[0]?.status).toBe(
      'planned',
    )
    expect(read('negotiation', 'Russian and Ukrainian negotiators met in Istanbul on Wednesday.')[0]?.status).toBe(
      'held',
    )
  })

  it('do not include those who only speak of them', () => {
    const [claim] = read(
      'negotiation',
      'Kremlin spokesman Dmitry Peskov said that Putin will meet Witkoff in Moscow on Friday.',
    )
    expect(claim?.participants).toEqual(['Vladimir Putin', 'Steve Witkoff'])
  })
})

describe('no talks', () => {
  it.each([
    ['readiness', 'Zelensky said he was ready to meet Putin in any format.'],
    ['refusal', 'The Kremlin ruled out a meeting between Putin and Zelensky in Istanbul.'],
    ['postponement without a venue', 'The meeting of Russia and Ukraine was postponed.'],
    ['a visit to soldiers', 'Zelensky met with soldiers near Kupiansk on Friday.'],
    ['a cabinet meeting', 'Zelensky held a meeting with the government on energy on Thursday.'],
    ['a proposal without a day', 'Umerov offered to hold a summit of Putin and Zelensky by the end of August.'],
    ['a wish', 'Erdogan said his greatest wish was to bring Putin and Zelensky together in Ankara.'],
    ['what is not planned', 'The Kremlin said no call between Putin and Trump is planned for Friday.'],
    ['what would be premature', 'It was premature, Peskov said, to discuss a summit of Putin and Zelensky.'],
    [
      'what was avoided',
      'Erdogan, who met with no members of the Russian and Ukrainian delegations, flew home on Friday.',
    ],
    ['a demand met', 'Russia and Ukraine met the deadline on Friday.'],
    ['a meeting of the cabinet', 'Trump met his cabinet on Thursday to discuss Gaza.'],
    ['a statement', 'Lavrov told reporters in Moscow on Tuesday that Russia was open to dialogue.'],
    ['earlier rounds', 'Before that, the three countries had met twice in Abu Dhabi in October.'],
    ['a challenge', 'Putin had spurned the challenge of Zelensky to meet him in Turkey in person.'],
    ['a dare declined', 'Zelensky dared Putin to meet him in Geneva, but the Kremlin leader declined.'],
    ['a condition', "Rubio said nothing would move until Donald Trump and Russia's Vladimir Putin sat down together."],
    ['a condition in the past perfect', 'Trump said nothing would be settled until he and Putin had met.'],
    ['a remark', 'Trump described his call with Putin as productive.'],
    ['what only dates something else', 'The strikes came two days after Scholz spoke by phone with Putin.'],
    [
      'what is possible in theory',
      'A phone call of Putin and Trump is "theoretically possible" after the discussions.',
    ],
    ['an alleged recording', 'Bloomberg published a recording of an alleged phone call between Witkoff and Ushakov.'],
    ['a cabinet meeting', 'Trump said at a cabinet meeting on Wednesday that he had asked Putin to wait.'],
    [
      'a journey of weeks ago',
      'The visit of Modi comes just weeks after a trip to Moscow, where he held talks with Putin.',
    ],
    ['a speech', 'Trump spoke about Putin at a rally in Ohio on Monday.'],
    [
      'plans denied',
      'There are no specific plans for a meeting of Putin and Trump in Turkey, Peskov said on Thursday.',
    ],
    ['an aim', '"By holding talks with Putin and Trump, we will strive for peace," Erdogan said on Thursday.'],
    ['what was cancelled long ago', 'Trump cancelled a planned summit with Putin in Budapest last October.'],
    ['a recent summit in passing', "The statement responds to Trump's recent Alaska summit with Putin."],
    ['arrangements', 'Trump said he had begun arrangements for a meeting between Putin and Zelensky.'],
    ['talks on another war', 'Witkoff will meet the Iranians in Geneva on Friday, an official said.'],
  ])('are read from %s', (_, text) => {
    expect(talks(text)).toEqual([])
  })
})
