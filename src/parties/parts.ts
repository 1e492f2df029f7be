// The parts that a person or body can have in a case, as they are said, in the order in which they are listed.
import type { Part } from '../contact/index.ts'

export const partWords: { readonly [part in Part]: string } = {
  resident: 'The resident the case is with',
  complainant: 'Complainant',
  'person harmed': 'Person harmed',
  household: 'Lives in the household',
  reporter: 'Informant: reported it and must not be named',
  witness: 'Witness',
  advocate: 'Advocate, who may speak for somebody',
  interpreter: 'Interpreter',
  agency: 'Partner agency',
  'person reported': 'Person reported',
}

const isPart = (word: string): word is Part => Object.hasOwn(partWords, word)
const inOrder = Object.keys(partWords)

export const partInWords = (part: string): string => (isPart(part) ? partWords[part] : part)
export const placeOfPart = (part: string): number => (isPart(part) ? inOrder.indexOf(part) : inOrder.length)

/** Whoever a case is with is named when its record is opened; everybody else can be added. */
const addable = Object.keys(partWords).filter((part): part is Part => isPart(part) && part !== 'resident')
export const partsToAdd = (kind: 'antisocial behaviour' | 'complaint'): readonly Part[] =>
  addable.filter(part => kind === 'complaint' || part !== 'complainant')

/** What shows that an advocate may speak for somebody. */
export const authorities = [
  'told us by the resident',
  'a signed form of consent',
  'power of attorney',
  'court order',
  'not shown yet',
] as const
export type Authority = (typeof authorities)[number]

export const authorityInWords: { readonly [authority in Authority]: string } = {
  'told us by the resident': 'The resident told us',
  'a signed form of consent': 'A signed form of consent',
  'power of attorney': 'Power of attorney',
  'court order': 'A court order or a deputy’s appointment',
  'not shown yet': 'Nothing yet: we have asked for it',
}
