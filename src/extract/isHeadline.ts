/** "Forces strike Kherson: 2 killed, several injured": no full stop ends a headline. */
export const isHeadline = (text: string): boolean => !/[.!?"'\u2019\u201d)]\s*$/.test(text)
