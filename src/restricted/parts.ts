// What can be opened by exception besides the case itself, as it is said.
import { compartmentsIn, type Compartment, type Mask } from '../ledger/compartment.ts'

export const openable = ['safeguarding', 'informant identity'] as const satisfies readonly Compartment[]
export type Openable = (typeof openable)[number]

export const openableInWords: { readonly [part in Openable]: string } = {
  safeguarding: 'Safeguarding',
  'informant identity': 'Who reported: a second person has to agree first',
}

const words: { readonly [compartment in Compartment]: string } = {
  general: 'the case',
  'informant identity': 'who reported',
  safeguarding: 'safeguarding',
  legal: 'legal advice',
  'staff conduct': 'staff conduct',
}

/** "the case, safeguarding" */
export const openedInWords = (mask: Mask): string =>
  compartmentsIn(mask)
    .map(one => words[one])
    .join(', ')
