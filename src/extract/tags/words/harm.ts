import { DEATH_PHRASES, INJURY_PHRASES } from '../injuryPhrases'
import { LOST_LIVES } from './deaths'
import { everyForm, listed } from './forms'
import { HURT } from './wounds'

/** What is done to people. */
export const HARM: Readonly<Record<string, string[]>> = {
  K: [
    ...everyForm('kill|perish|succumb|slaughter|murder|pass away'),
    ...listed(`dead|died|dies|die|dying|deaths|death|fatalities|fatality|slain|deceased|lives|burned alive|burnt alive|
      fatally wounded|fatally injured|fatally hurt|fatally wounding|fatally injuring|
      death toll|number of dead|number of deaths|number of confirmed deaths|number of confirmed dead|
      number of people killed|number of people who died|number of people who have died|number of those who died|number of killed|number of fatalities|dead bodies|body count|bodies of|body of|
      toll|the toll|human toll|civilian toll`),
    ...LOST_LIVES,
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
    ...HURT,
  ],
  C: listed('casualties|casualty|victims|victim'),
}
