import { exampleEntries } from '../../example-entries.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import { fields, text } from '../../../ui/fields.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { withdrawEntry } from '../../decisions/withdraw-entry.ts'
import { openEntry } from '../../opened-entry.ts'
import { stopTexts, textsInWords } from '../../stop-texts.ts'
import { whyNot } from '../../why-not.ts'
import { EntryWithdrawalView } from './view.tsx'

export const entryWithdrawalPage = formPage({
  path: paths.case.withdrawal,
  title: 'Take an entry back',
  access: 'casework',
  examples: async ({ db }: RecordDeps) =>
    (await exampleEntries(db)).map(({ caseId, entryId }) => paths.case.withdrawal(caseId, entryId)),
  load: ({ db }: RecordDeps, params, context) => openEntry(db, params, context, paths.case.withdrawal.pattern),
  read: body => fields(body, { reasons: text('why it should not be there', { atMost: 2000 }) }),
  view: (entry, form) => EntryWithdrawalView({ entry, form }),
  submit: async (deps, { opened, fact, by }, { reasons }, { now, today }) => {
    const command = { entryId: fact.entryId, reasons, on: today, by }
    const done = await handle(deps, opened.caseId, wholeCase, (facts, asked) => withdrawEntry(factsOf(facts), asked), command, {
      by: by.staffId,
      at: now,
    })
    if (!done.ok) return done
    const taken = done.value.map(one => one.fields['of'])
    return { ok: true, value: await stopTexts(deps.db, { caseId: opened.caseId, facts: opened.facts, taken, at: now }) }
  },
  explain: {
    ...whyNot,
    'no-such-entry': whyNot.gone,
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ opened, fact }, texts) =>
    redirect(
      `${paths.case.show(opened.caseId)}#e-${fact.entryId}`,
      `Taken back. It stays on the record and no longer counts.${textsInWords[texts]}`,
    ),
})
