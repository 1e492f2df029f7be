import type { RecordDeps } from '../../../record/index.ts'
import { longDate } from '../../../kernel/plain-date.ts'
import { recordedTime } from '../../../ledger/entry.ts'
import type { Recorded } from '../../../ledger/fact.ts'
import { handle } from '../../../ledger/handle.ts'
import { newEntryId } from '../../../ledger/random.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { correctEntry, wordFieldsOf, type CorrectEntry } from '../../decisions/correct-entry.ts'
import { exampleEntries } from '../../example-entries.ts'
import { openEntry } from '../../opened-entry.ts'
import { whyNot } from '../../why-not.ts'
import { readCorrection } from './form.ts'
import { CorrectionView } from './view.tsx'

export const correctionPage = formPage({
  path: paths.case.correction,
  title: 'Correct an entry',
  access: 'casework',
  examples: async ({ db }: RecordDeps) =>
    (await exampleEntries(db)).map(({ caseId, entryId }) => paths.case.correction(caseId, entryId)),
  load: ({ db }: RecordDeps, params, context) => openEntry(db, params, context, paths.case.correction.pattern),
  read: readCorrection,
  view: (entry, form) => CorrectionView({ entry, form }),
  submit: (deps, { opened, fact, by }, { seen, ...given }, { now, today }) =>
    handle(
      deps,
      opened.caseId,
      wholeCase,
      (facts, asked) => correctEntry(factsOf(facts), asked),
      {
        ...given,
        words: ofFieldsSeen(given.words, fact),
        entryId: fact.entryId,
        newId: newEntryId(),
        now: { on: today, at: recordedTime(now) },
        by,
      },
      { by: by.staffId, at: now, ...(seen > 0 && { expecting: { seen, mask: opened.mask } }) },
    ),
  explain: {
    ...whyNot,
    'no-such-entry': whyNot.gone,
    'nothing-changed': () => 'Nothing is different from what the entry says now',
    'no-words': ({ field }) => ({
      field: `words-${field}`,
      message: 'Enter what it should say. To remove the entry, take it back',
    }),
    'in-the-future': () => ({ field: 'on', message: 'The day and time must be in the past' }),
    'before-the-case-began': ({ beganOn }) => ({
      field: 'on',
      message: `The day must be ${longDate(beganOn)}, when this case began, or later`,
    }),
    'moved-on': () => 'Somebody else added to this case while you were writing. Read the timeline, then send it again',
  },
  done: ({ opened }, added) =>
    redirect(
      `${paths.case.show(opened.caseId)}#e-${added[0]?.entryId ?? ''}`,
      'Corrected. What it said before is kept under it.',
    ),
})

/** The decision knows the whole entry; words for a field that its writer cannot read must neither change it nor try it out. */
function ofFieldsSeen(words: CorrectEntry['words'], fact: Recorded): CorrectEntry['words'] {
  const seen = wordFieldsOf(fact)
  return Object.fromEntries(Object.entries(words).filter(([field]) => seen.includes(field)))
}
