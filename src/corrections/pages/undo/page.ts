import { wordsOfFact } from '../../../cases/index.ts'
import { isCorrectable } from '../../../ledger/correctable.ts'
import { recordedDay } from '../../../ledger/entry.ts'
import { stillStanding } from '../../../ledger/standing.ts'
import { savedTogether } from '../../entry-at.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { longDate } from '../../../kernel/plain-date.ts'
import { accept } from '../../../kernel/result.ts'
import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import { formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { undo } from '../../decisions/withdraw-entry.ts'
import { exampleEntries } from '../../example-entries.ts'
import { openEntry } from '../../opened-entry.ts'
import { stopTexts, textsInWords } from '../../stop-texts.ts'
import { whyNot } from '../../why-not.ts'
import { UndoView } from './view.tsx'

type Params = { readonly caseId: string; readonly entryId: string }

async function load({ db }: RecordDeps, params: Params, context: Context): Promise<Omit<UndoView, 'form'> | null> {
  const entry = await openEntry(db, params, context, paths.case.undo.pattern)
  if (entry === null) return null
  const { opened, fact, by } = entry
  const together = savedTogether(stillStanding(opened.facts), fact, null).filter(isCorrectable)
  return {
    entry,
    together: together.map(one => wordsOfFact(one, opened.names).heading),
    mayUndo: fact.recordedBy === by.staffId && recordedDay(fact.recordedAt) === context.today,
  }
}

export const undoPage = formPage({
  path: paths.case.undo,
  title: 'Undo what was saved',
  access: 'casework',
  examples: async ({ db }: RecordDeps) =>
    (await exampleEntries(db)).map(({ caseId, entryId }) => paths.case.undo(caseId, entryId)),
  load,
  read: body => accept(howMany(body['entries'])),
  view: (model, form) => UndoView({ ...model, form }),
  submit: async (deps, { entry: { opened, fact, by } }, entries, { now, today }) => {
    const command = { entryId: fact.entryId, on: today, by, entries }
    const done = await handle(deps, opened.caseId, wholeCase, (facts, asked) => undo(factsOf(facts), asked), command, {
      by: by.staffId,
      at: now,
    })
    if (!done.ok) return done
    const taken = done.value.map(one => one.fields['of'])
    return { ok: true, value: await stopTexts(deps.db, { caseId: opened.caseId, facts: opened.facts, taken, at: now }) }
  },
  explain: {
    ...whyNot,
    'not-yours': () => 'Only the person who saved it can undo it',
    'no-such-entry': whyNot.gone,
    'too-late': ({ savedOn }) => `It was saved on ${longDate(savedOn)}. Take the entry back with a reason, or correct it`,
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ entry: { opened } }, texts) =>
    redirect(paths.case.show(opened.caseId), `Undone. What was saved stays on the record, taken back.${textsInWords[texts]}`),
})

function howMany(given: unknown): number | null {
  return typeof given === 'string' && /^[1-9]\d?$/.test(given) ? Number(given) : null
}
