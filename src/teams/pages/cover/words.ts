// What setting cover came to, in a sentence: how many cases, and how their residents are told.
import { count } from '../../../ui/dates.tsx'
import type { CoverSet } from '../../set-cover.ts'
import type { Way } from '../../tell-resident.ts'

export function coverSetWords({ cases, told }: CoverSet): string {
  if (cases === 0) return 'The days away are recorded. No cover was changed.'
  return `Cover is set for ${count(cases, 'case')}. ${toldWords([...told.values()])}`
}

/** "Residents to tell: 9 by text, 3 by letter, 2 to ring first." */
export function toldWords(ways: readonly Way[]): string {
  const number = (way: Way) => ways.filter(one => one === way).length
  const waiting = [
    number('text') > 0 && count(number('text'), 'text'),
    number('email') > 0 && count(number('email'), 'e-mail'),
    number('letter') > 0 && count(number('letter'), 'letter'),
  ].filter(text => text !== false)
  const ring = number('call first')
  return [
    waiting.length > 0 && `Waiting in the outbox: ${waiting.join(', ')}.`,
    ring > 0 && `Ring ${count(ring, 'resident')} before anything is sent: they asked to be reached in a certain way.`,
  ]
    .filter(text => text !== false)
    .join(' ')
}
