// The shape of the body of a fact (section 3 of docs/record-format.md).
import { isDay } from './bytes.mjs'
import { compartments } from './file-shape.mjs'
import {
  anything,
  base64Of,
  choice,
  entryId,
  exactly,
  filledText,
  instant,
  is,
  isObject,
  list,
  named,
  object,
  oneOf,
  uuid,
} from './shape.mjs'

const day = is('a day such as 2026-05-05', isDay)
const hour = is('an hour such as 18:20', value => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value))

const occurrences = {
  day: object({ precision: exactly('day'), on: day }, { at: hour }),
  about: object({ precision: exactly('about'), from: day, to: day }, { at: hour }),
  between: object({ precision: exactly('between'), from: day, to: day }, { at: hour }),
  undated: object({ precision: exactly('undated') }, { at: hour }),
}
const noOccurrence = is('when something happened', () => false)
const occurred = choice(value =>
  isObject(value) && typeof value.precision === 'string' && Object.hasOwn(occurrences, value.precision)
    ? occurrences[value.precision]
    : noOccurrence,
)

const digest = base64Of(32)
const rising = value => value.every((one, place) => place === 0 || value[place - 1] < one)
const closer = (value, name) => {
  const wrong = list(digest)(value, name)
  return wrong.length > 0 ? wrong : is('sorted, each once', rising)(value, name)
}

const isType = value => typeof value === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(value)

const shape = object({
  v: exactly(1),
  entry: entryId,
  type: is('a type such as ContactMade', isType),
  about: list(filledText),
  occurred,
  held: oneOf(['landlord', 'resident', 'other', 'nobody']),
  compartment: oneOf(compartments),
  recordedAt: instant,
  recordedBy: choice(value => (value === null ? anything : uuid)),
  fields: named(filledText, anything),
  sealed: named(filledText, digest),
  closer,
})

const twice = body => Object.keys(body.sealed).filter(name => Object.hasOwn(body.fields, name))

/** What is wrong with the body of a fact; nothing when all is well. */
export function wrongWithBody(body) {
  const wrong = shape(body, 'its body')
  if (wrong.length > 0) return wrong
  return twice(body).map(name => `its field ${JSON.stringify(name)} stands both in plain and sealed`)
}
