// What a verifier says (section 9 of docs/record-format.md).

const some = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** Text out of a file, fit to be shown: nothing that moves a cursor or turns writing round, and not without end. */
export function shown(text) {
  const safe = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return safe.length > 400 ? `${safe.slice(0, 400)} …` : safe
}

export const capital = sentence => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** One problem in one line: which fact, and what of it. */
export const problemLine = ({ fact, entry, says }) => {
  if (fact === null) return says
  return `Fact ${fact}${entry === null ? '' : ` (entry ${entry})`}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`
}

const inLondon = (instant, options) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(new Date(instant))

/** An instant in London: "14:02 on 3 March 2026". */
export const londonTime = instant =>
  `${inLondon(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })} on ${inLondon(instant, { day: 'numeric', month: 'long', year: 'numeric' })}`

function withheldLine({ withheld }) {
  const kinds = ['erased', 'redacted', 'left out'].filter(kind => withheld[kind] > 0)
  const total = kinds.reduce((sum, kind) => sum + withheld[kind], 0)
  const fields =
    total === 0
      ? 'No field withheld.'
      : `${some(total, 'field')} withheld: ${kinds.map(kind => `${withheld[kind]} ${kind}`).join(', ')}.`
  const closed = withheld['closed facts'] > 0 ? [some(withheld['closed facts'], 'fact')] : []
  const unnamed = withheld['unnamed fields'] > 0 ? [some(withheld['unnamed fields'], 'further field')] : []
  const beyond = [...closed, ...unnamed]
  if (beyond.length === 0) return fields
  const one = withheld['closed facts'] + withheld['unnamed fields'] === 1
  return `${fields} ${beyond.join(' and ')} ${one ? 'belongs' : 'belong'} to compartments that this file was not made for.`
}

function keyLine({ key }, given) {
  if (given.key === null) return `Signed with key ${key}; compare it with the key that the landlord publishes.`
  return given.key === key
    ? `Signed with the key that you gave, ${key}.`
    : `The file says that it is signed with key ${key}, which is not the key that you gave.`
}

function evidenceLines({ file, evidence }) {
  if (file.files.length === 0) return []
  return [
    `${some(file.files.length, 'evidence file')} named in the case: ${evidence.given} given and as recorded, ${evidence.notGiven} not given.`,
  ]
}

function olderLines({ facts, older }) {
  const compared = older.compared.map(({ name, size }) => {
    const held = facts.filter(fact => fact.leaf < size).length
    return `Your older checkpoint ${name} agrees: ${some(held, 'fact was', 'facts were')} on the record, as now, when it was made.`
  })
  const not = older.notCompared.map(
    name =>
      `Your older checkpoint ${name} was not compared: its size is not in this file. Ask for an export with --since that checkpoint.`,
  )
  return [...compared, ...not]
}

const caution = 'This does not show that what was written is true.'

const failed = count => `This file is not as it was signed: ${some(count, 'problem')}.`

/** The summary, a line each. `read` is null where the file did not read. */
export function summary(report, read, given) {
  if (read === null) return [failed(report.problems.length)]
  const first = report.ok
    ? `${some(report.facts, 'fact')}, unbroken; nothing left out up to ${londonTime(read.file.exported.at)}.`
    : failed(report.problems.length)
  const more = [...evidenceLines(read), ...olderLines(read)]
  return [first, withheldLine(report), ...more, keyLine(report, given), caution].map(shown)
}
