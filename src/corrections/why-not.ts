// Why an entry cannot be put right here, in a sentence.
import type { CannotTouch } from './entry-at.ts'

export const whyNot: { readonly [why in CannotTouch['why']]: () => string } = {
  gone: () => 'This entry was taken back or corrected already',
  'not-yours': () => 'Only the person who wrote this entry, whoever leads the case, or the manager of the team can change it',
  'has-its-own-act': () =>
    'This entry cannot be changed from here: it decides who leads the case, who is of it or who may see it',
}
