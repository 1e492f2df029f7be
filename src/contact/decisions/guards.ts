// Two questions asked of every talk with a resident: are they unhappy with us, and are they in danger? A yes is a fact of its
// own, so that the duties it brings begin on this day and not when somebody finds the note.
import type { NewFact } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { LogContact } from './log-contact.ts'

export const harms = ['violence', 'suicidal thoughts', 'child at risk', 'not at home'] as const
export type Harm = (typeof harms)[number]

/** Dissatisfaction, however it was said, is a complaint from this moment; logging it is what the landlord now owes. */
export function dissatisfaction({ unhappy, complaint, logComplaint, when }: LogContact): readonly NewFact[] {
  if (unhappy !== 'yes') return []
  const { id, what, by } = logComplaint
  return [
    happened('complaint made', when, { of: 'handling' }, { about: [complaint] }),
    happened('commitment made', when, { what, by, in: 'record', told: false, act: 'complaint' }, { about: [id] }),
  ]
}

export const harm = ({ harms: told, when }: LogContact): readonly NewFact[] => told.flatMap(one => harmFacts(one, when))

function harmFacts(harm: Harm, when: LogContact['when']): readonly NewFact[] {
  switch (harm) {
    case 'violence':
      return [happened('risk event', when, { event: 'violence' })]
    case 'suicidal thoughts':
      return [happened('risk event', when, { event: 'suicidal thoughts' }, { compartment: 'safeguarding' })]
    case 'child at risk':
      return [
        happened('risk event', when, { event: 'child at risk' }, { compartment: 'safeguarding' }),
        happened('safeguarding concern raised', when, { who: 'child' }, { compartment: 'safeguarding' }),
      ]
    case 'not at home':
      return [happened('resident left home', when)]
  }
}
