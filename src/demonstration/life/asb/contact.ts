// Speaking, trying to speak, writing.
import { addDays } from '../../../kernel/plain-date.ts'
import { attempts, doorAttempts, letters, residentSaid, residentWrote, thin, weSaid } from '../../words/contacts.ts'
import { officeHour, type More } from '../told.ts'
import { workdayFrom } from '../workdays.ts'
import type { AsbLife } from './asb.ts'

/** Some notes are written up days later. */
function whenWritten(life: AsbLife): More {
  return life.does('recordsLate')
    ? { recorded: workdayFrom(addDays(life.today(), life.lots.between(3, 12))) }
    : { time: officeHour(life.lots) }
}

function whatWasSaid(life: AsbLife): string | undefined {
  if (!life.does('writesContent')) return undefined
  if (life.does('writesThinly')) return life.lots.pick(thin)
  return `${life.say(residentSaid)} ${life.say(weSaid)}`
}

export function speak(life: AsbLife, which: 'first' | 'next'): void {
  const { tell, today, lots } = life
  const channel = lots.pick(['telephone', 'telephone', 'telephone', 'visit', 'text', 'email'])
  const by = which === 'next' && lots.chance(0.2) ? 'resident' : 'landlord'
  tell('contact made', today(), { channel, by, content: whatWasSaid(life) }, whenWritten(life))
  if (lots.chance(0.12)) promise(life)
}

/** Not reached by telephone; most times another way is tried. */
export function tryToSpeak(life: AsbLife): void {
  const { tell, today, later, lots, helper } = life
  const { outcome, says, leaves } = lots.pick(attempts)
  const content = leaves === undefined ? undefined : life.say(leaves)
  tell('contact attempted', today(), { channel: 'telephone', outcome, content, says: life.say(says) }, { time: officeHour(lots) })
  if (!life.does('followsUp')) return
  if (helper && lots.chance(0.6))
    later(lots.between(0, 3), () =>
      tell('advocate contacted', today(), { channel: 'telephone', content: 'Will pass on that we tried.' }),
    )
  later(lots.between(0, 3), () => anotherWay(life))
}

function anotherWay(life: AsbLife): void {
  const { tell, today, lots } = life
  const way = lots.pick(['text', 'text', 'visit', 'letter'] as const)
  const content = 'I tried to ring you. I will try again tomorrow at ten.'
  if (way === 'text') tell('contact attempted', today(), { channel: 'text', outcome: 'sent', content, nextStep: true })
  if (way === 'visit')
    tell('contact attempted', today(), { channel: 'visit', outcome: 'no answer', nextStep: true, says: life.say(doorAttempts) })
  if (way === 'letter') tell('letter sent', today(), { channel: 'letter', content: life.say(letters) })
  life.later(lots.between(1, 4), () => speak(life, 'next'))
}

export function write(life: AsbLife): void {
  life.tell(life.lots.chance(0.5) ? 'update sent' : 'letter sent', life.today(), { says: life.say(letters) })
}

export function hearFromResident(life: AsbLife): void {
  life.tell(
    'resident wrote',
    life.today(),
    {
      asks: life.lots.pick(['update', 'help', 'other']),
      channel: life.lots.pick(['email', 'text', 'WhatsApp']),
      content: life.say(residentWrote),
    },
    { by: null },
  )
  if (life.does('keepsContact')) life.later(life.lots.between(0, 2), () => speak(life, 'next'))
}

export function promise(life: AsbLife): void {
  const { tell, today, later, lots, next } = life
  const about = [next('promise')]
  const days = lots.between(3, 15)
  tell(
    'commitment made',
    today(),
    { what: life.say(promiseWords), by: workdayFrom(addDays(today(), days + 4)), in: 'call', told: true },
    { about },
  )
  if (life.does('keepsPromises'))
    later(Math.min(days, 5), () => tell('commitment done', today(), { says: 'Done, and the resident told.' }, { about }))
  else if (life.does('followsUp'))
    later(3, () => tell('commitment explained', today(), { says: 'Rang to say that it will be later, and when.' }, { about }))
}

const promiseWords = [
  'ring with an answer about the equipment',
  'send the summary of the visit',
  'ask the police for the log of that night',
  'fit a brighter lamp in {spot}',
  'put the diary sheets in the post',
  'come and listen one evening',
  'write with how to ask for a move',
] as const
