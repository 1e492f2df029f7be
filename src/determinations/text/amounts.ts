// Amounts of money, in whole pence. Spaces may stand anywhere a web page broke the text ("£ 1 ,900"), but two numbers that
// merely follow one another ("£50 20 working days") stay two: a space joins digits only after a comma or before bare zeros.

export type Amount = { readonly pence: number; readonly start: number; readonly end: number; readonly words: string }

const amount = /£\s?(\d{1,3}(?:\s?,\s?\d ?\d ?\d(?!\d))+|\d{1,3} 0{2,3}(?!\d)|\d{1,9})((?:\s?\.\s?\d ?\d(?!\d))?)/g

export const amountsIn = (text: string): Amount[] =>
  [...text.matchAll(amount)].map(found => {
    const pounds = Number((found[1] ?? '').replace(/\D/g, ''))
    const pence = Number((found[2] ?? '').replace(/\D/g, '') || 0)
    return { pence: pounds * 100 + pence, start: found.index, end: found.index + found[0].length, words: found[0] }
  })

export const sum = (pence: readonly number[]): number => pence.reduce((total, each) => total + each, 0)

export const inPounds = (pence: number): string =>
  `£${Math.floor(pence / 100).toLocaleString('en-GB')}${pence % 100 === 0 ? '' : `.${String(pence % 100).padStart(2, '0')}`}`
