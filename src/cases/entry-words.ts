// An entry as a person reads it: one line saying what happened, the words that were written, and the coded details. Every kind
// has a line: those met daily say it well, the rest say the kind's own name.
import { capital } from '../kernel/capital.ts'
import { withheldValue } from '../ledger/entry.ts'
import { day, detail } from './entry-details.ts'
import { exceptionSentences } from './exception-words.ts'
import { staff, type Names, type Read, type Sentence, type Worded } from './sentence.ts'

export type { Names, Worded } from './sentence.ts'

export type EntryWords = {
  readonly heading: string
  /** What somebody wrote, as it was written. */
  readonly written: readonly string[]
  /** Coded details that the heading does not say. */
  readonly details: readonly string[]
}

export function entryWords(entry: Worded, names: Names): EntryWords {
  const said = new Set<string>()
  const heading = (sentences[entry.kind] ?? plainly)(readerOf(entry, said), names, entry)
  const rest = Object.entries(entry.fields).filter(([field]) => !said.has(field) && !unsaid.has(field))
  return {
    heading,
    written: [
      ...(entry.says === undefined ? [] : [entry.says]),
      ...rest.flatMap(([field, value]) => (ownWords.has(field) && typeof value === 'string' ? [written(value)] : [])),
    ],
    details: rest.flatMap(([field, value]) => (ownWords.has(field) ? [] : detail(field, value))),
  }
}

const written = (value: string): string => (value === withheldValue ? 'These words are withheld.' : value)

const ownWords = new Set([
  'content',
  'note',
  'reasons',
  'found',
  'decision',
  'words',
  'safeContact',
  'ifUnreached',
  'mayKnow',
  'what',
])
/** Ids and what is of use to Putright alone. */
const unsaid = new Set(['of', 'with', 'outbox', 'act', 'nextStep', 'resident', 'home', 'team', 'told', 'party', 'in', 'hours'])

/** Reads a field, and remembers that the heading has said it. */
const readerOf =
  ({ fields }: Worded, said: Set<string>): Read =>
  field => {
    const value = fields[field]
    if (typeof value !== 'string' || value === '') return null
    said.add(field)
    return value === withheldValue ? 'withheld' : value
  }

const plainly: Sentence = (_, __, { kind }) => capital(kind)

const channelWords: { readonly [channel: string]: string } = {
  telephone: 'Phone call',
  visit: 'Visit',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
  video: 'Video call',
}
const by = (read: Read): string => {
  const channel = read('channel')
  return channel === null ? 'Contact' : (channelWords[channel] ?? channel)
}
const until = (read: Read): string => {
  const last = read('until')
  return last === null ? '' : ` until ${day(last)}`
}

const attempt: Sentence = read => {
  const outcome = read('outcome')
  return `${by(read)}: ${outcome === null ? 'nobody was reached' : outcome}`
}
const party: Sentence = (_, names, { about }) => names.party(about[0] ?? '')
const promise: Sentence = (read, names, { about }) => read('what') ?? names.promise(about[0] ?? '') ?? 'something'

const sentences: { readonly [kind: string]: Sentence } = {
  'record opened': read => {
    const [reference, title] = [read('reference'), read('title')]
    read('kind')
    return `Record opened: ${[reference, title].filter(one => one !== null).join(', ')}`
  },
  'contact made': read => {
    const theirs = read('by') === 'resident'
    read('unhappy')
    return `${by(read)}${theirs ? ' from the resident' : ''}: spoke to the resident`
  },
  'contact attempted': attempt,
  'contact attempted outside agreed times': (...given) =>
    `${attempt(...given)}, outside the agreed times: does not count as an attempt`,
  'resident wrote': read => `${by(read)} from the resident`,
  'letter sent': read => `${by(read)} to the resident`,
  'report received': read => {
    const type = read('type')
    return `Report received${type === null ? '' : `: ${type}`}`
  },
  'report acknowledged': read => {
    const channel = read('channel')
    return `Report acknowledged${channel === null ? '' : ` by ${channel}`}`
  },
  'risk assessed': read => {
    const level = read('level')
    return `Risk assessed${level === null ? '' : `: ${level}`}`
  },
  'risk event': read => `Something that changes the risk: ${read('event') ?? 'not said'}`,
  'resident left home': () => 'The resident is not staying at home',
  'complaint made': () => 'The resident was unhappy with something we did or did not do',
  'commitment made': (...given) => {
    const [read] = given
    const due = read('by')
    return `Promised: ${promise(...given)}${due === null ? '' : `, by ${day(due)}`}`
  },
  'commitment done': (...given) => `Done as promised: ${promise(...given)}`,
  'commitment explained': (...given) => `Explained why not, or when: ${promise(...given)}`,
  'lead named': (read, names) => `${staff(read, names)} leads the case`,
  'helper named': (read, names) => `${staff(read, names)} helps with the case`,
  'helper stood down': (read, names) => `${staff(read, names)} no longer helps with the case`,
  'hand-over offered': (read, names) => {
    read('from')
    return `Hand-over offered to ${staff(read, names, 'to')}`
  },
  'hand-over accepted': (read, names) => `Hand-over accepted by ${staff(read, names, 'by')}`,
  'cover arranged': (read, names) => {
    read('from')
    return `${staff(read, names)} covers for ${staff(read, names, 'instead')}${until(read)}`
  },
  'cover ended': (read, names) => `${staff(read, names, 'instead')} is back; cover has ended`,
  'officer absent': (read, names) => {
    read('from')
    return `${staff(read, names)} is away${until(read)}`
  },
  'party added': (read, names, entry) => {
    read('name')
    const part = read('part')
    return `Added to the case: ${party(read, names, entry)}${part === null ? '' : `, ${part}`}`
  },
  'party removed': (...given) => `Taken off the case: ${party(...given)}`,
  'staff member involved': (read, names) =>
    `The case concerns a member of staff: ${staff(read, names)}, ${read('because') ?? ''}`,
  'staff member cleared': (read, names) => `The case no longer concerns ${staff(read, names)}`,
  ...exceptionSentences,
  'staff safety noted': read => `Before a visit: ${read('what') ?? 'something to know'}`,
}
