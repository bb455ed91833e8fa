/** "a 40-year-old", "62-year-old": the age's own tail after its number. */
export const YEARS_OLD = '(?:g(?:-x)?)?'
/** "in their 60s", "in his early forties" */
export const AGE_SPAN = 'ihx{1,2}'
/** ", 45," or ", aged 45," after one person */
export const AGE = `(?:,x?g,?|${AGE_SPAN})?`
/** "a civilian man", "two women residents": the last noun counts. */
export const KIND = '(?:p(?=[Pp]))?'

/** "killed", "the death of", before people */
export const OBJECT_OF_VERB = /[KW]o?$/

/** "civilian deaths", "a statement on civilian injuries": no one in particular. */
export const DEATHS = /^(?:deaths|fatalities|injuries)$/
