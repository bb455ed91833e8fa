import { part as row } from '../../text/pattern'

/** Ministries, agencies and armed forces: `display name|side|type|spellings`, matched as whole phrases. */
export const INSTITUTIONS: readonly string[] = [
  row`
    Ukrainian Air Force|UA|institution|
    Ukraine's Air Force;Ukraine's air force;Ukrainian Air Force;Ukrainian air force;
    Air Force of the Armed Forces of Ukraine;Air Force of Ukraine;Air Force;air force;
    Ukrainian Air Force Command;Air Force Command;Air Command;Air Command East;Air Command South
  `,
  row`
    Ukrainian Air Defense|UA|institution|
    Ukrainian air defense;Ukrainian air defence;Ukrainian Air Defense;Ukrainian Air Defence;
    Ukraine's air defense;Ukraine's air defence;Ukraine's air defenses;Ukraine's air defences;
    Ukrainian air defenses;Ukrainian air defences;Ukrainian defenses;Ukrainian defences;
    Ukrainian air defenders;Defense Forces of Ukraine;Ukraine's Defense Forces;Air Defense Forces
  `,
  row`
    Ukrainian General Staff|UA|institution|
    General Staff of the Armed Forces of Ukraine;Ukraine's General Staff;Ukrainian General Staff;
    General Staff
  `,
  row`
    Ukrainian military|UA|institution|
    Ukraine's military;Ukrainian military;Ukraine's army;Ukrainian army;Ukraine's armed forces;
    Armed Forces of Ukraine;Ukraine's navy;Ukrainian Navy
  `,
  "Security Service of Ukraine|UA|institution|Security Service of Ukraine;SBU;Ukraine's Security Service",
  row`
    Ukrainian military intelligence|UA|institution|
    HUR;GUR;Ukraine's military intelligence;Main Directorate of Intelligence;
    Main Intelligence Directorate
  `,
  row`
    State Emergency Service of Ukraine|UA|institution|
    State Emergency Service;Ukraine's State Emergency Service;Ukraine's emergency services;
    Ukraine's emergency service;DSNS
  `,
  "National Police of Ukraine|UA|institution|National Police;Ukraine's National Police",
  row`
    Ukrainian prosecutors|UA|institution|
    Prosecutor General's Office;Regional Prosecutor's Office;regional prosecutor's office;
    Ukrainian prosecutors
  `,
  row`
    Ukrainian Foreign Ministry|UA|institution|
    Ukraine's foreign ministry;Ukraine's Foreign Ministry;Ukrainian Foreign Ministry;
    Ukrainian foreign ministry
  `,
  row`
    Ukrainian Defense Ministry|UA|institution|
    Ukraine's Defense Ministry;Ukraine's Defence Ministry;Ukrainian Defense Ministry;
    Ukraine's defence ministry;Ukraine's defense ministry
  `,
  row`
    Office of the President of Ukraine|UA|institution|
    Presidential Office;President's Office;Office of the President;Zelensky's office;Zelenskyy's office;
    Bankova
  `,
  'Ukrenergo|UA|institution|Ukrenergo',
  'DTEK|UA|institution|DTEK',
  'Naftogaz|UA|institution|Naftogaz',
  'Energoatom|UA|institution|Energoatom',
  row`
    Russian Defense Ministry|RU|institution|
    Russian Defense Ministry;Russian Defence Ministry;Russia's Defense Ministry;
    Russia's Defence Ministry;Russian defense ministry;Russian defence ministry;
    Russia's defense ministry;Russia's defence ministry;Russian Ministry of Defense;
    Russian Ministry of Defence;Ministry of Defence in Moscow;Ministry of Defense in Moscow;Russian MoD;
    Ministry of Defence of Russia;Ministry of Defense of the Russian Federation;
    Russian Ministry of Defense's;Moscow's defense ministry;Moscow's defence ministry;
    Defense Ministry of Russia;Russian military;Defense Ministry;Defence Ministry;defense ministry;
    defence ministry;Ministry of Defense;Ministry of Defence;MoD
  `,
  row`
    Russian air defense|RU|institution|
    Russian air defense;Russian air defence;Russian air defenses;Russian air defences;
    Russian Air Defense;Russia's air defenses;Russia's air defences;Russia's air defense;
    Russian air defense systems;Russian air defence systems;Russian air defense forces;
    Russian air defence units
  `,
  row`
    Russian Foreign Ministry|RU|institution|
    Russian Foreign Ministry;Russian foreign ministry;Russia's Foreign Ministry;
    Russia's foreign ministry
  `,
  'Rosaviatsia|RU|institution|Rosaviatsia;Rosaviatsiya',
  'Russian Investigative Committee|RU|institution|Investigative Committee',
  'White House|US|institution|White House',
  'State Department|US|institution|State Department;US State Department;U.S. State Department',
  'Pentagon|US|institution|Pentagon',
  'European Commission|EU|institution|European Commission',
  'European Council|EU|institution|European Council',
  'NATO|other|institution|NATO;Nato',
  'United Nations|other|institution|United Nations;UN',
  'IAEA|other|institution|IAEA;International Atomic Energy Agency',
]
