// People who speak for somebody. With those of the stories there are 31.
import type { Person } from '../life/life.ts'

const names =
  'Bernice Holt, Olu Falade, Marta Kiss, Ray Dunstable, Precious Moyo, Gwenda Rees, Asif Malik, Jean-Luc Petit, Sister Agnes Doyle, Trish Bolland, Norbert Haas, Efua Darko, Clive Pargeter, Leena Saari, Dougie Muir, Hafsa Noor, Wilf Tranter, Bronagh Kelly, Stan Wojcik, Ivy Chancellor, Matthias Brandt, Nell Ashby, Cosmo Ferris, Rashida Bell, Tove Nyborg, Hugh Penrose, Odette Marsden'

export const helpers: readonly Person[] = names.split(', ').map((name, n) => ({
  residentId: null,
  name,
  telephone: `01632 960${String(700 + n)}`,
  safeContact: n % 3 === 0 ? 'Ring and do not write' : 'Any time in working hours',
}))

/** Each once, and then nobody. */
export function helpersInTurn(): () => Person | null {
  let n = 0
  return () => helpers[n++] ?? null
}
