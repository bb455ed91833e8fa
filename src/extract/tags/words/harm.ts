import { DEATH_PHRASES, INJURY_PHRASES } from '../injuryPhrases'
import { listed } from './forms'

/** What is done to people. */
export const HARM: Readonly<Record<string, string[]>> = {
  K: [
    ...listed(`killed|kills|kill|killing|dead|died|dies|die|dying|deaths|death|fatalities|fatality|slain|perished|
      lost their lives|lost his life|lost her life|fatally wounded|fatally injured|fatally hurt|fatally wounding|fatally injuring|
      claimed the lives|claims the lives|claiming the lives|took the lives|taken the lives|taking the lives|
      claimed the life|claims the life|claiming the life|took the life|lives|succumbed|passed away|passes away|
      death toll|number of dead|number of deaths|number of confirmed deaths|number of confirmed dead|
      number of people killed|number of people who died|number of people who have died|number of those who died|number of killed|number of fatalities|dead bodies|murdered|body count|bodies of|body of|
      toll|the toll|human toll|civilian toll|life was lost|life was also lost|lives were lost|lives were also lost|
      life has been lost|lives have been lost`),
    ...DEATH_PHRASES,
  ],
  W: [
    ...listed(`injured|injures|injure|injuring|wounded|wounds|wounding|wound|hurt|hurts|hurting|hospitalised|
      hospitalized|injuries|injury|taken to hospital|taken to a hospital|taken to hospitals|
      taken to the hospital|rushed to hospital|shrapnel wounds|in hospital|in the hospital|in hospitals|
      number of injured|number of wounded|injury toll|number of casualties|number of victims|treated in hospital|
      being treated in hospital|being treated for|treated for|maimed|concussed|shell-shocked|
      shellshocked|shell shocked|helped on the spot|helped at the scene|
      assisted on the spot|sent to hospital|brought to hospital|
      required hospitalization`),
    ...INJURY_PHRASES,
  ],
  C: listed('casualties|casualty|victims|victim'),
}
