// What is offered with an answer: money with what each part is for, an apology, and things to be done.
import { addDays } from '../../../kernel/plain-date.ts'
import { workdayFrom } from '../workdays.ts'
import { about, type ComplaintLife } from './complaint.ts'

const reasons = [
  'the delay',
  'the effect on sleep and health',
  'time and trouble',
  'missed appointments',
  'calls that were not made',
] as const
const actions = [
  'do the work and inspect it',
  'ring each fortnight until it is done',
  'write with a named contact',
  'go through the plan again with the resident',
] as const

export function putRight(life: ComplaintLife, stage: 1 | 2): void {
  const { tell, today, lots } = life
  if (lots.chance(0.7)) offer(life, stage)
  if (lots.chance(0.6))
    tell(
      'apology given',
      today(),
      { by: stage === 1 ? 'complaints officer' : 'head of housing', specific: life.does('explains') },
      { about },
    )
  if (lots.chance(0.75)) promise(life, stage)
}

function offer(life: ComplaintLife, stage: 1 | 2): void {
  const { tell, today, later, lots } = life
  const parts = lots
    .shuffled(reasons)
    .slice(0, lots.between(1, 3))
    .map(why => ({ pence: lots.between(1, 8) * 2500, for: why, kind: 'compensation' }))
  const pence = parts.reduce((sum, part) => sum + part.pence, 0)
  tell('redress offered', today(), { pence, parts, stage, apology: true, to: 'resident' }, { about })
  if (lots.chance(0.75)) {
    const by = workdayFrom(addDays(today(), 28))
    later(lots.between(2, 8), () => tell('redress accepted', today(), { by }, { about, by: null }))
    if (life.does('keepsPromises'))
      later(lots.between(9, 17), () => tell('redress paid', today(), { pence, to: 'resident' }, { about }))
  } else later(lots.between(3, 9), () => tell('redress declined', today(), {}, { about, by: null }))
}

function promise(life: ComplaintLife, stage: 1 | 2): void {
  const { tell, today, later, lots, next } = life
  const promised = [next('promise')]
  const by = workdayFrom(addDays(today(), lots.between(14, 40)))
  tell(
    'commitment made',
    today(),
    { what: lots.pick(actions), by, in: `stage ${stage} response`, told: true },
    { about: [...promised, ...about] },
  )
  if (life.does('keepsPromises'))
    later(lots.between(4, 9), () =>
      tell('commitment done', today(), { says: 'Done; the resident was told.' }, { about: promised }),
    )
}
