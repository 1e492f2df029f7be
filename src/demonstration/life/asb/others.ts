// The other household, the police and other bodies; meetings; evidence; measures.
import { addDays } from '../../../kernel/plain-date.ts'
import { agency, decisions, evidenceKinds, followUps, notes, personReported, warnings } from '../../words/casework.ts'
import { workdayFrom } from '../workdays.ts'
import type { AsbLife } from './asb.ts'

export function speakToPersonReported(life: AsbLife): void {
  const { tell, today, lots } = life
  if (life.informant && lots.chance(0.7))
    tell(
      'informant clearance agreed',
      today(),
      { says: 'Agreed what may be said, and that it is not before the weekend.' },
      { compartment: 'informant identity' },
    )
  tell('person reported contacted', today(), {
    concerning: lots.chance(0.6) ? 'this report' : 'general',
    says: life.say(personReported),
  })
  if (lots.chance(0.25))
    life.later(lots.between(4, 12), () => tell('warning sent', today(), { to: 'person reported', says: life.say(warnings) }))
}

export function askPolice({ tell, today, lots, say }: AsbLife): void {
  if (lots.chance(0.3))
    tell('disclosure requested', today(), { agency: 'police', says: 'Form sent for the calls to this address since the spring.' })
  else tell('agency contacted', today(), { agency: 'police', for: 'information', says: say(agency['police'] ?? []) })
}

export function workTogether(life: AsbLife): void {
  const { tell, today, lots, later } = life
  const body = lots.pick(['police', 'council', 'social care'])
  tell('agency contacted', today(), {
    agency: body,
    for: lots.pick(['information', 'joint visit', 'meeting']),
    says: life.say(agency[body] ?? []),
  })
  if (lots.chance(0.4))
    later(lots.between(2, 10), () =>
      tell('agency wrote', today(), { agency: body, says: 'They have the address on a list and will tell us of any call.' }),
    )
}

/** A visit, sometimes arranged beforehand. */
export function meet(life: AsbLife): void {
  const { tell, today, later, lots, next } = life
  const about = [next('meeting')]
  const hold = () => {
    tell('meeting held', today(), { with: 'resident', form: lots.pick(['visit', 'visit', 'interview']) }, { about })
    if (life.does('notesMeetings'))
      later(lots.between(0, 2), () => tell('meeting noted', today(), { says: life.say(notes) }, { about }))
    if (life.does('followsUp'))
      later(lots.between(1, 8), () => tell('written follow-up sent', today(), { says: life.say(followUps) }, { about }))
  }
  if (lots.chance(0.5)) return hold()
  const days = lots.between(2, 8)
  tell('meeting arranged', today(), { for: workdayFrom(addDays(today(), days)), with: 'resident' }, { about })
  later(days, hold)
}

export function receiveEvidence(life: AsbLife): void {
  const { tell, today, later, lots, next } = life
  if (lots.chance(0.35)) return receiveDiary(life)
  const about = [next('evidence')]
  const { what, says, weighed } = lots.pick(evidenceKinds)
  tell('evidence received', today(), { what, says: life.say(says) }, { about, by: null })
  if (life.does('weighsEvidence'))
    later(lots.between(0, 4), () =>
      tell('evidence acknowledged', today(), { says: 'Thanked; it will be looked at by the end of next week.' }, { about }),
    )
  if (life.does('weighsEvidence'))
    later(lots.between(3, 16), () => tell('evidence reviewed', today(), { decision: life.say(weighed) }, { about }))
}

function receiveDiary({ tell, today, later, lots, next, does }: AsbLife): void {
  const about = [next('diary')]
  tell('diary received', today(), { says: `${String(lots.between(4, 21))} entries, most of them at night.` }, { about })
  if (does('weighsEvidence'))
    later(lots.between(0, 7), () => tell('diary acknowledged', today(), { says: 'Received, and what we see in it.' }, { about }))
}

export function useMeasure(life: AsbLife): void {
  const { tell, today, later, lots, next } = life
  const measure = lots.pick([
    'mediation',
    'good neighbour agreement',
    'acceptable behaviour agreement',
    'noise equipment',
    'professional witness',
    'patrols',
  ])
  const about = [next('measure')]
  tell('measure considered', today(), { measure, says: 'Looked at with the resident.' }, { about })
  if (!life.does('followsUp')) return
  const fate = lots.between(1, 3)
  if (fate === 1) later(lots.between(2, 15), () => tell('measure used', today(), { measure }, { about }))
  if (fate === 2) {
    later(lots.between(2, 12), () => tell('measure offered', today(), { measure, to: 'both' }, { about }))
    later(lots.between(13, 20), () =>
      tell(lots.chance(0.5) ? 'measure accepted' : 'measure declined', today(), { measure, by: 'person reported' }, { about }),
    )
  }
  if (fate === 3) {
    later(lots.between(2, 12), () => {
      tell(
        'measure ruled out',
        today(),
        {
          measure,
          ground: 'not proportionate',
          reasons: life.say([
            'not proportionate to what has been shown so far',
            'would not help with sounds that are over so soon',
          ]),
        },
        { about },
      )
      tell('options explained', today(), { threshold: true, says: 'Said what is still open and what each needs.' })
    })
  }
}

export function decide({ tell, today, lots, does }: AsbLife): void {
  const { what, reasons } = lots.pick(decisions)
  tell('decision made', today(), { what, reasons: does('writesContent') ? reasons : undefined })
}
