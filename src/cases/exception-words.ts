// What was opened by exception, asked for, refused and closed again, as an entry says it.
import { staff, type Sentence, type Worded } from './sentence.ts'

const howLong = ({ fields: { hours } }: Worded): string =>
  typeof hours === 'number' ? ` for ${hours === 1 ? '1 hour' : `${hours} hours`}` : ''

export const exceptionSentences: { readonly [kind: string]: Sentence } = {
  'restricted record opened': (read, names, entry) => {
    const second = read('approvedBy') === null ? '' : `, agreed to by ${staff(read, names, 'approvedBy')}`
    return `${staff(read, names)} opened by exception what was not theirs to see${howLong(entry)}${second}`
  },
  'restricted record asked': (read, names, entry) =>
    `${staff(read, names)} asked to see by exception what a second person has to agree to${howLong(entry)}`,
  'restricted record refused': (read, names) =>
    `${staff(read, names, 'by')} did not agree to what ${staff(read, names)} asked to see by exception`,
  'restricted record closed': (read, names, { fields: { staff: whose, by } }) => {
    const [person, closer] = [staff(read, names), staff(read, names, 'by')]
    return whose === by
      ? `${person} ended what they had opened by exception or asked for`
      : `${closer} ended what ${person} had opened by exception or asked for`
  },
}
