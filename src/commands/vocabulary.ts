// putright vocabulary: the kinds of entry and their fields, as the page docs/entries.md.
import { kindGroups, type KindMeaning } from '../rulebook/kinds.ts'
import { print, takesNothing, type Command } from './command.ts'

const whose = { landlord: 'the landlord', resident: 'a resident', other: 'somebody else' } as const

export const vocabularyPage = (): string =>
  [
    '# The vocabulary of entries',
    '',
    'Every kind of thing that a rule can ask about or a case file can record. Made from `src/rulebook/kinds.ts` by `npm run --silent putright -- vocabulary`; a test holds them equal.',
    '',
    'Every entry also says **when** (a day, around a day, between two days, or undated), **who holds the record** (`landlord`, `resident`, `other`, `nobody`), **when it was recorded**, and what it is **about** (`report-1`, `complaint-1`; nothing means the whole case).',
    ...kindGroups.flatMap(group => [
      '',
      `## ${group.title}`,
      '',
      '| kind | means | whose act | fields |',
      '| --- | --- | --- | --- |',
      ...Object.entries(group.kinds).map(rowOf),
    ]),
    '',
  ].join('\n')

const rowOf = ([kind, meaning]: readonly [string, KindMeaning]): string =>
  `| \`${kind}\` | ${cell(meaning.means)} | ${whose[meaning.whose]} | ${fieldsOf(meaning)} |`

const fieldsOf = ({ fields }: KindMeaning): string =>
  Object.entries(fields ?? {})
    .map(([name, says]) => `\`${name}\`: ${cell(says)}`)
    .join('; ')

const cell = (text: string): string => text.replaceAll('|', 'or')

export const vocabularyCommand: Command = async args => {
  takesNothing(args)
  await print(vocabularyPage())
  return 0
}
