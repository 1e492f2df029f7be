// The weeks between: contact as agreed or not, fresh reports, and everything that makes a case long.
import { addDays, addMonths, toEpochDay } from '../../../kernel/plain-date.ts'
import { staffId } from '../../landlord/staff.ts'
import { handOvers, legal, reviewFound } from '../../words/casework.ts'
import type { AsbLife } from './asb.ts'
import { hearFromResident, promise, speak, tryToSpeak, write } from './contact.ts'
import { decide, meet, receiveEvidence, useMeasure, workTogether } from './others.ts'
import { report } from './report.ts'
import { assess, leaveHome, raiseConcern } from './risk.ts'

/** What happens on one working day, with what was put off to it already done. */
export function weeksOf(life: AsbLife): () => void {
  const { lots, pace } = life
  const touch = keepingInTouch(life)
  const review = reviewing(life)
  const once = onceOnly(life)
  return () => {
    touch()
    review()
    once()
    if (life.windingDown()) return
    if (lots.chance(pace / 5)) report(life, { fresh: true })
    if (lots.chance(pace / 8)) receiveEvidence(life)
    if (lots.chance(pace / 14)) meet(life)
    if (lots.chance(pace / 16)) useMeasure(life)
    if (lots.chance(pace / 16)) workTogether(life)
    if (lots.chance(pace / 22)) decide(life)
    if (lots.chance(pace / 14)) promise(life)
    if (lots.chance(pace / 26)) hearFromResident(life)
  }
}

function keepingInTouch(life: AsbLife): () => void {
  const { lots, today } = life
  const every = life.everyDays ?? 20
  let due = toEpochDay(today()) + lots.between(Math.min(4, every), every)
  return () => {
    if (toEpochDay(today()) < due) return
    due = toEpochDay(today()) + Math.max(3, every - lots.between(1, 4))
    if (!life.does('keepsContact')) return
    if (lots.chance(0.26)) tryToSpeak(life)
    else speak(life, 'next')
  }
}

/** Each is done a few days before it would be late, because that day may not be worked. */
function reviewing(life: AsbLife): () => void {
  const { tell, lots, today, manager } = life
  const review = each(life, 1, 4, () => {
    if (life.does('reviews'))
      tell(
        'case reviewed',
        today(),
        { found: life.does('writesContent') ? life.say(reviewFound) : undefined },
        { by: staffId(manager) },
      )
  })
  const letter = each(life, lots.between(1, 2), 6, () => life.does('followsUp') && write(life))
  const assessment = each(life, lots.between(2, 3), 9, () => life.does('assesses') && assess(life))
  return () => {
    review()
    letter()
    assessment()
  }
}

function each({ today }: AsbLife, months: number, daysEarly: number, work: () => void): () => void {
  const following = () => addDays(addMonths(today(), months), -daysEarly)
  let due = following()
  return () => {
    if (today() < due) return
    work()
    due = following()
  }
}

/** Things that happen in some cases, and then once. */
function onceOnly(life: AsbLife): () => void {
  const { lots, tell, today, handOver, contradiction } = life
  let days = 0
  const on = {
    leftHome: life.leftHome ? lots.between(12, 40) : -1,
    safeguarding: life.safeguarding ? lots.between(8, 30) : -1,
    legal: life.legal ? lots.between(15, 40) : -1,
  }
  return () => {
    days += 1
    if (days === on.leftHome) leaveHome(life)
    if (days === on.safeguarding) raiseConcern(life)
    if (days === on.legal)
      tell('decision made', today(), { what: 'take advice on an injunction', reasons: life.say(legal) }, { compartment: 'legal' })
    if (handOver && days === handOver.afterWorkingDays) offer(life)
    if (contradiction && days === contradiction.afterWorkingDays) contradiction.tells(life)
  }
}

function offer(life: AsbLife): void {
  const { tell, today, later, handOver, next } = life
  if (!handOver) return
  const about = [next('handover')]
  tell(
    'hand-over offered',
    today(),
    { to: staffId(handOver.to), from: staffId(life.leadNow()), note: life.say(handOvers) },
    { about },
  )
  if (!handOver.accepted) return
  later(life.does('inTime') ? 1 : 4, () => {
    tell('hand-over accepted', today(), { by: staffId(handOver.to) }, { about, by: staffId(handOver.to) })
    life.leadBecomes(handOver.to)
    tell(
      'lead named',
      today(),
      { staff: staffId(handOver.to), says: `${handOver.to} leads from today; the resident was told.` },
      { by: staffId(handOver.to) },
    )
    tell('letter sent', today(), { says: 'Wrote to say who leads from today and that nothing agreed has changed.' })
  })
}
