/**
 * Lower case, without accents and with every kind of hyphen and apostrophe made one: for comparing what people type.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase()
