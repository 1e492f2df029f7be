import { handle } from '../../../ledger/handle.ts'
import { factsOf, wholeCase } from '../../../ledger/whole-case.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { askErasure } from '../../decisions/ask-erasure.ts'
import { sealedFieldsOf } from '../../erasure.ts'
import { factAt } from '../../in-words.ts'
import { openKeeping } from '../../opened-keeping.ts'
import { exampleEntries } from '../../read-models/examples.ts'
import { readErasure } from './form.ts'
import { ErasureView } from './view.tsx'

export const erasurePage = formPage({
  path: paths.case.erasure,
  title: 'Destroy words of an entry',
  access: 'data protection',
  examples: async ({ db }: RecordDeps) =>
    (await exampleEntries(db)).map(({ caseId, entryId }) => paths.case.erasure(caseId, entryId)),
  load: async ({ db }: RecordDeps, { caseId, entryId }, context) => {
    const opened = await openKeeping(db, caseId, context, paths.case.erasure.pattern)
    const fact = opened && factAt(opened, entryId)
    return opened === null || fact === null ? null : { opened, fact, sealed: sealedFieldsOf(fact) }
  },
  view: (model, form) => ErasureView({ ...model, form }),
  read: readErasure,
  submit: (deps, { opened, fact, sealed }, given, context) => {
    const command = {
      ...given,
      fields: given.fields.filter(field => sealed.includes(field)),
      entryId: fact.entryId,
      on: context.today,
    }
    return handle(deps, opened.caseId, wholeCase, (facts, asked) => askErasure(factsOf(facts), asked), command, {
      by: actorOf(context).id,
      at: context.now,
    })
  },
  explain: {
    'no-such-entry': () => 'That entry is not there',
    held: () => 'A legal hold is in force on this case: nothing of it can be destroyed until the hold is lifted',
    'not-there': () => 'Nothing of what you chose is there any more. Look at the entry again',
    'says-what-was-destroyed': () => 'This entry says why something was destroyed, and stays',
    'already-asked': () => 'Some of this was asked for already, and waits for an answer',
    'moved-on': () => 'Somebody else added to this case a moment ago. Send it again',
  },
  done: ({ opened }) => redirect(paths.case.keeping(opened.caseId), 'Asked. Nothing is destroyed until a second person agrees.'),
})
