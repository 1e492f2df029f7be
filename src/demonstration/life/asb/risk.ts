// Assessing the risk, and what changes it.
import { risk, safeguarding } from '../../words/casework.ts'
import type { AsbLife } from './asb.ts'

export function assess(life: AsbLife): void {
  const level = life.highRisk ? 'high' : life.lots.chance(0.4) ? 'medium' : 'low'
  life.tell('risk assessed', life.today(), { level, of: 'resident', says: life.say(risk[level] ?? []) })
}

export function leaveHome(life: AsbLife): void {
  const { tell, today, later, lots } = life
  tell('resident left home', today(), { because: 'unsafe', says: 'Staying with family because home does not feel safe.' })
  if (life.does('assesses')) later(lots.between(0, 2), () => assess(life))
  if (life.does('explains')) {
    later(lots.between(2, 12), () =>
      tell('rehousing advice given', today(), { says: 'Went through the ways to move, what each needs and how long it takes.' }),
    )
    later(lots.between(4, 16), () =>
      tell('move assessed', today(), {
        highRisk: true,
        says: 'Can be expected to go back once the lock and the lamp are done, with a daily call.',
      }),
    )
  }
}

export function raiseConcern(life: AsbLife): void {
  const { tell, today, later, lots, next } = life
  const about = [next('safeguarding')]
  const more = { about, compartment: 'safeguarding' } as const
  tell(
    'safeguarding concern raised',
    today(),
    { who: lots.pick(['child', 'adult']), by: 'resident', says: life.say(safeguarding) },
    more,
  )
  if (life.does('inTime')) tell('safeguarding referred', today(), { to: 'the council’s duty desk' }, more)
  if (life.does('followsUp'))
    later(lots.between(6, 18), () =>
      tell(
        'safeguarding outcome recorded',
        today(),
        { outcome: 'known to them; a visit was made; we were told who to ring' },
        more,
      ),
    )
  tell('risk event', today(), { event: 'child at risk' }, more)
  later(life.does('assesses') ? 1 : 6, () => assess(life))
}
