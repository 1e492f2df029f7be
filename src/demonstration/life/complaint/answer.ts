// An answer at a stage: in time, late, or with the date put off, in time or too late; and what is offered with it.
import { chased, extensions, stageOne, stageTwo } from '../../words/complaints.ts'
import { workingDaysAfter } from '../workdays.ts'
import { about, type Answering, type ComplaintLife } from './complaint.ts'
import { putRight } from './put-right.ts'

export type Answer = {
  readonly stage: 1 | 2
  readonly how: Answering
  /** Working days from now to where the clock starts, and how many it then gives. */
  readonly from: number
  readonly limit: number
  readonly next: () => void
}

export function answer(life: ComplaintLife, { stage, how, from, limit, next }: Answer): void {
  const { later, lots } = life
  const due = from + limit
  const respond = (after: number, explained?: boolean) =>
    later(after, () => {
      issue(life, stage, explained)
      next()
    })
  switch (how) {
    case 'in time':
      return respond(due - lots.between(0, 4))
    case 'late': {
      const after = due + lots.between(3, 16)
      if (after - due > 6) later(due + 4, () => chase(life))
      return respond(after, life.does('explains'))
    }
    case 'extended':
      later(due - lots.between(1, 3), () => extend(life, stage, 8, true))
      return respond(due + lots.between(3, 5))
    case 'extended late':
      later(due + lots.between(1, 4), () => extend(life, stage, 10, false))
      return respond(due + lots.between(8, 11))
    case 'not yet':
      if (lots.chance(0.25)) later(due - 1, () => extend(life, stage, 8, true))
  }
}

function chase({ tell, today, later, say }: ComplaintLife): void {
  tell('resident chased', today(), { what: 'complaint', says: say(chased) }, { about, by: null })
  later(1, () => tell('progress stated', today(), { stage: 1, says: 'Rang to say that it is late, and why.' }, { about }))
}

function extend(life: ComplaintLife, stage: 1 | 2, workingDays: number, inTime: boolean): void {
  const { tell, today, later } = life
  tell(
    'deadline extended',
    today(),
    {
      stage,
      to: workingDaysAfter(today(), workingDays),
      reasons: true,
      ombudsmanDetails: life.does('explains'),
      says: life.say(extensions),
    },
    { about },
  )
  if (inTime && life.does('explains'))
    later(1, () =>
      tell(
        'contact plan agreed',
        today(),
        { everyDays: 7, for: 'complaint', says: 'A call each Friday until it is answered.' },
        { about },
      ),
    )
}

function issue(life: ComplaintLife, stage: 1 | 2, delayExplained?: boolean): void {
  const { tell, today, lots } = life
  const outcome = lots.pick(['upheld', 'upheld', 'partly', 'partly', 'not upheld'])
  const carries = () => life.does('explains')
  tell(
    'stage response issued',
    today(),
    {
      stage,
      by: stage === 1 ? 'complaints officer' : 'stage 2 reviewer',
      outcome,
      statesStage: true,
      definition: carries(),
      decision: true,
      reasons: true,
      remedy: outcome === 'not upheld' ? true : carries(),
      outstandingActions: carries(),
      nextStep: stage === 1 ? 'stage 2' : 'ombudsman',
      allPoints: life.does('explains') || lots.chance(0.6),
      investigated: true,
      delayExplained,
      says: life.say((stage === 1 ? stageOne : stageTwo)[outcome] ?? []),
    },
    { about },
  )
  if (outcome !== 'not upheld') putRight(life, stage)
}
