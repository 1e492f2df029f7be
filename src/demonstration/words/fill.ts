// Sentences with places to fill: "Music from {time} until {later}". What stands for a place is drawn from the lists below, or
// given. Templates are taken apart once, since the large landlord uses each a hundred thousand times.
import type { Lots } from '../random.ts'

export type Given = { readonly [place: string]: string }

const places: { readonly [place: string]: readonly string[] } = {
  time: ['10pm', '11pm', 'about 11.30pm', 'midnight', '1am', '2am', 'about 3am', '4am', '5.30am', '6am', '7am'],
  later: ['half past three', 'four in the morning', 'well after two', 'nearly five', 'the small hours', 'it got light'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  night: [
    'Friday night',
    'Saturday night',
    'Sunday night',
    'two nights running',
    'three nights out of four',
    'most of last week',
  ],
  room: ['bedroom', 'living room', 'kitchen', 'back bedroom', 'hall'],
  child: ['{her} son', '{her} daughter', 'the baby', 'the younger one', 'the older boy', 'the granddaughter'],
  sound: [
    'bass',
    'shouting',
    'banging',
    'furniture being moved',
    'a door slamming',
    'running up and down',
    'a dog barking',
    'a drill',
  ],
  spot: [
    'the stairwell',
    'the bin store',
    'the lift',
    'the landing',
    'the car park',
    'the path by the garages',
    'the front entrance',
  ],
  often: [
    'every night',
    'most nights',
    'at weekends',
    'two or three times a week',
    'whenever they are in',
    'after the pub shuts',
  ],
  effect: [
    '{she} is not sleeping',
    '{she} has been signed off work',
    'the children sleep in the front room now',
    '{she} no longer opens the window',
    '{she} is late for work most days',
    '{she} stays at a sister’s when {she} can',
    '{she} has stopped having people round',
    '{she} cannot concentrate on {her} course',
  ],
  much: ['about the same', 'a little better', 'worse than before', 'quieter in the week and bad at weekends', 'no better'],
  channel: ['by text', 'by email', 'in the evening', 'in the morning', 'after work', 'before noon'],
}

type Piece = { readonly text: string } | { readonly place: string }
const takenApart = new Map<string, readonly Piece[]>()

function pieces(template: string): readonly Piece[] {
  const kept = takenApart.get(template)
  if (kept !== undefined) return kept
  const made = template
    .split(/\{(\w+)\}/)
    .map((part, n): Piece => (n % 2 === 0 ? { text: part } : { place: part }))
    .filter(piece => !('text' in piece) || piece.text !== '')
  takenApart.set(template, made)
  return made
}

/** Throws when nothing is known for a place: a sentence with a hole in it is a mistake of ours. */
export function filled(lots: Lots, template: string, given: Given = {}): string {
  let text = ''
  for (const piece of pieces(template)) text += 'text' in piece ? piece.text : wordFor(lots, piece.place, given)
  return text
}

function wordFor(lots: Lots, place: string, given: Given): string {
  const word = given[place]
  if (word !== undefined) return word
  const list = places[place]
  if (list === undefined) throw new RangeError(`nothing is known to stand for {${place}}`)
  const drawn = lots.pick(list)
  return drawn.includes('{') ? filled(lots, drawn, given) : drawn
}

/** How somebody is spoken of. `them` is the object, `her` the possessive. */
export const pronouns = {
  she: { she: 'she', She: 'She', them: 'her', her: 'her', Her: 'Her', herself: 'herself' },
  he: { she: 'he', She: 'He', them: 'him', her: 'his', Her: 'His', herself: 'himself' },
} as const satisfies { readonly [pronoun: string]: Given }
export type Pronoun = keyof typeof pronouns

/** One of the sentences, filled. */
export const say = (lots: Lots, templates: readonly string[], given: Given = {}): string =>
  filled(lots, lots.pick(templates), given)
