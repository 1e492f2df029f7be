// Says what of a value has not the shape that it must have. A shape is a function of a value and of what to call it; it
// gives a list of sentences, empty when all is well.
import { fromBase64, isEntryId, isInstant, isUuid } from './bytes.mjs'

export const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value)

export const is = (what, holds) => (value, name) => (holds(value) ? [] : [`${name} is not ${what}`])

export const text = is('a text', value => typeof value === 'string')
export const filledText = is('a text that is not empty', value => typeof value === 'string' && value !== '')
export const uuid = is('a UUID in small letters', isUuid)
export const instant = is('an instant such as 2026-05-05T09:42:00.000Z', isInstant)
export const entryId = is('12 hexadecimal digits in small letters', isEntryId)
export const base64 = is('base64', value => fromBase64(value) !== null)
export const base64Of = length => is(`base64 of ${length} bytes`, value => fromBase64(value)?.length === length)
export const exactly = wanted => is(JSON.stringify(wanted), value => value === wanted)
export const oneOf = words => is(`one of ${words.join(', ')}`, value => words.includes(value))
export const wholeNumber = is('a whole number from 0', value => Number.isSafeInteger(value) && value >= 0)
export const anything = () => []

export const list =
  (item, least = 0) =>
  (value, name) => {
    if (!Array.isArray(value)) return [`${name} is not a list`]
    const short = value.length < least ? [`${name} is empty`] : []
    return [...short, ...value.flatMap((one, at) => item(one, `${name} ${at + 1}`))]
  }

/** An object with these members, perhaps the optional ones, and no other. */
export const object =
  (members, optional = {}) =>
  (value, name) => {
    if (!isObject(value)) return [`${name} is not an object`]
    const missing = Object.keys(members).filter(member => !Object.hasOwn(value, member))
    const shapes = { ...optional, ...members }
    return [
      ...missing.map(member => `${name} has no ${member}`),
      ...Object.keys(value).flatMap(member =>
        Object.hasOwn(shapes, member)
          ? shapes[member](value[member], `${name}, ${member}`)
          : [`${name} has an unknown member ${JSON.stringify(member)}`],
      ),
    ]
  }

/** An object used as a list of names. */
export const named = (nameShape, valueShape) => (value, name) =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, one]) => [
        ...nameShape(key, `${name}, the name ${JSON.stringify(key)}`),
        ...valueShape(one, `${name}, ${JSON.stringify(key)}`),
      ])
    : [`${name} is not an object`]

/** The shape depends on the value. */
export const choice = choose => (value, name) => choose(value)(value, name)
