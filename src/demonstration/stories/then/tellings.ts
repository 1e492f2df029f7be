// The five determinations, each as a case of Thistlecombe's: who, where, by how much the days are moved, and how it ended.
// Whole weeks, so that a Sunday stays a Sunday; the test holds that the judge finds the same on either side.
import { plainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { StaffName } from '../../landlord/staff.ts'

export type Telling = {
  readonly story: 1 | 2 | 3 | 4 | 5
  readonly caseFile: string
  readonly reference: string
  readonly title: string
  readonly home: string
  readonly resident: string
  readonly days: number
  readonly names: readonly (readonly [RegExp, string])[]
  readonly officer: StaffName
  /** From this day, of the moved ones, another has it. */
  readonly afterwards: { readonly officer: StaffName; readonly from: PlainDate }
  readonly subject: StaffName | null
  readonly advocate: string | null
  readonly personReported: { readonly name: string; readonly residents: boolean }
}

const people = (name: string, more: readonly (readonly [RegExp, string])[] = []): Telling['names'] => [
  ...more,
  [/\b[Tt]he resident's\b/g, `${name}'s`],
  [/\b[Tt]he resident\b/g, name],
  [/\b[Tt]he landlord's\b/g, 'Thistlecombe’s'],
  [/\b[Tt]he landlord\b/g, 'Thistlecombe'],
]

export const tellings: readonly Telling[] = [
  {
    story: 1,
    caseFile: 'hackney-202126095',
    reference: 'ASB 2718',
    title: 'Harassment',
    home: '4 Penhallow House',
    resident: 'Dilys Abernathy',
    days: 364,
    names: people('Dilys', [[/\b[Tt]he housing officer\b/g, 'The officer']]),
    officer: 'Martin Keel',
    afterwards: { officer: 'Amara Boateng', from: plainDate('2023-05-30') },
    subject: 'Martin Keel',
    advocate: 'Kofi Anane',
    personReported: { name: 'Wesley Crane', residents: true },
  },
  {
    story: 2,
    caseFile: 'hackney-202417921',
    reference: 'ASB 3306',
    title: 'Noise from above',
    home: '14 Penhallow House',
    resident: 'Seun Adeyinka-Frost',
    days: -182,
    names: people('Seun'),
    officer: 'Josie Tran',
    afterwards: { officer: 'Amara Boateng', from: plainDate('2023-12-04') },
    subject: null,
    advocate: null,
    personReported: { name: 'Rory Whitlam', residents: true },
  },
  {
    story: 3,
    caseFile: 'bromford-202109189',
    reference: 'ASB 2954',
    title: 'Drug use, rubbish and animals',
    home: '1 Quillfeather Court',
    resident: 'Hanna Wolski',
    days: 364,
    names: people('Hanna', [
      [/\b[Hh]er support worker\b/g, 'Priya Raman'],
      [/\ba support worker\b/g, 'a support worker, Priya Raman'],
    ]),
    officer: 'Lorna Pike',
    afterwards: { officer: 'Martin Keel', from: plainDate('2023-06-05') },
    subject: null,
    advocate: 'Priya Raman',
    personReported: { name: 'Jordan Stroud', residents: true },
  },
  {
    story: 4,
    caseFile: 'pa-202014965',
    reference: 'ASB 2837',
    title: 'Harassment and drug use',
    home: '9 Saltmarsh Row',
    resident: 'Tariq Mahmood-Lane',
    days: 364,
    names: people('Tariq', [
      [/\bthe other landlord\b/g, 'Fenwright Housing'],
      [/\bThe other landlord\b/g, 'Fenwright Housing'],
    ]),
    officer: 'Gareth Pugh',
    afterwards: { officer: 'Josie Tran', from: plainDate('2023-06-05') },
    subject: null,
    advocate: null,
    personReported: { name: 'Two households of Fenwright Housing', residents: false },
  },
  {
    story: 5,
    caseFile: 'optivo-202229428',
    reference: 'ASB 3059',
    title: 'Dispute in a block',
    home: '11 Brindlewick Point',
    resident: 'Gwen Osei',
    days: 364,
    names: people('Gwen', [[/\bthe housing officer\b/g, 'the officer']]),
    officer: 'Gareth Pugh',
    afterwards: { officer: 'Leila Haddad', from: plainDate('2023-07-03') },
    subject: 'Gareth Pugh',
    advocate: null,
    personReported: { name: 'Kyle Hebblethwaite', residents: true },
  },
]
