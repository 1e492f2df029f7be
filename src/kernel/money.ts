// Money is a whole number of pence. Pounds are only ever words on a page.

/** 133168 is "£1,331.68", and 20000 is "£200": pence are written only where there are any. Throws on part of a penny. */
export function pounds(pence: number): string {
  if (!Number.isSafeInteger(pence)) throw new RangeError(`${pence} is not a whole number of pence`)
  const size = Math.abs(pence)
  const whole = Math.floor(size / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  const odd = size % 100
  return `${pence < 0 ? '−' : ''}£${whole}${odd === 0 ? '' : `.${String(odd).padStart(2, '0')}`}`
}
