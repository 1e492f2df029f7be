// A report, and what it sets going.
import { addDays } from '../../../kernel/plain-date.ts'
import { acknowledged, planChanges, support } from '../../words/casework.ts'
import { reports } from '../../words/reports.ts'
import { isCrime, isForNeighbours, typeOfReport, type AsbLife } from './asb.ts'
import { isWorked } from '../workdays.ts'
import { askPolice, speakToPersonReported } from './others.ts'
import { assess } from './risk.ts'

const nightly = ['00:40', '01:15', '02:14', '23:05', '23:50']

export function report(life: AsbLife, { fresh }: { readonly fresh: boolean }): void {
  const { tell, lots, later, today, type, next } = life
  const about = next('report')
  const { category, told } = reports[type]
  const weekend = fresh && !isWorked(addDays(today(), -1)) && lots.chance(0.5)
  const on = weekend ? addDays(today(), -1) : today()
  const danger = (type === 'violence' || type === 'threats') && lots.chance(0.5)
  tell(
    'report received',
    on,
    {
      from: 'resident',
      type: typeOfReport(type),
      category,
      fresh,
      tenure: 'ours',
      ...(danger && { danger }),
      says: life.say(told),
    },
    { about: [about], ...(weekend && { recorded: today(), time: lots.pick(nightly) }) },
  )
  if (life.does('acknowledges')) {
    const inTime = lots.between(0, category === 'very serious' ? 1 : 3)
    later(life.does('inTime') ? inTime : lots.between(6, 14), () => acknowledge(life, about))
  }
  if (life.does('assesses')) later(category === 'very serious' ? lots.between(0, 1) : lots.between(1, 8), () => assess(life))
  if (fresh) afterFreshReport(life)
}

function acknowledge({ tell, today, lots, say }: AsbLife, about: string): void {
  tell(
    'report acknowledged',
    today(),
    { channel: lots.pick(['letter', 'email', 'text', 'telephone']), says: say(acknowledged) },
    { about: [about] },
  )
}

function afterFreshReport(life: AsbLife): void {
  const { tell, today, later, lots, type, next } = life
  if (life.does('plans')) later(lots.between(2, 9), () => tell('action plan updated', today(), { says: life.say(planChanges) }))
  if (isForNeighbours(type) && life.does('followsUp')) later(lots.between(3, 15), () => speakToPersonReported(life))
  if (isCrime(type) && life.does('explains')) later(lots.between(1, 9), () => askPolice(life))
  if (next('fresh') === 'fresh-2' && life.does('explains')) {
    later(lots.between(1, 8), () =>
      tell('case review offered', today(), { says: 'Told of the review by council and police, and how to ask for it.' }),
    )
    later(lots.between(1, 8), () => tell('support arranged', today(), { what: lots.pick(support) }))
  }
}
