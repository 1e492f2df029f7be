import { looked } from '../../../audit/index.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { openRestrictedRecord, type OpeningRefused } from '../../open-record.ts'
import { askedCase } from '../../read-models/asked-case.ts'
import { ownOpenings } from '../../read-models/openings.ts'
import { readReference, type ReferenceForm } from '../form.ts'
import { whyNot } from '../why-not.ts'
import { ExceptionsView } from './view.tsx'

const route = paths.exceptions.pattern

/**
 * Whether there is such a case shows nowhere in the answer: one that is nowhere, one they are kept from and one that was opened
 * all lead to the list. Only of a case that they see already are they told why it was not opened.
 */
async function ask(deps: RecordDeps, _: unknown, form: ReferenceForm, context: Context): Promise<Result<null, OpeningRefused>> {
  const { db } = deps
  await looked(db, context, null, 'asked to open a case by exception', route, 'break-glass')
  const asked = await askedCase(db, actorOf(context), form.reference)
  if (asked === null) return accept(null)
  if (asked.isKeptFrom) {
    await looked(db, context, asked.caseId, 'asked to open it by exception, and is kept from it', route, 'break-glass')
    return accept(null)
  }
  const done = await openRestrictedRecord(deps, asked, { ...form, route }, context)
  return done.ok || asked.already === 0 ? accept(null) : refuse(done.refusal)
}

export const exceptionsPage = formPage({
  path: paths.exceptions,
  title: 'Open a case by exception',
  access: 'casework',
  load: async ({ db }: RecordDeps, _, context) => ({ own: await ownOpenings(db, actorOf(context)) }),
  view: ({ own }, form) => ExceptionsView({ own, form }),
  read: readReference,
  submit: ask,
  explain: {
    ...whyNot,
    'nothing-more-to-see': () => ({ field: 'reference', message: 'You see this case already. Find it by its reference' }),
  },
  done: () =>
    redirect(
      paths.exceptions(),
      'If there is a case of that reference that can be opened to you, it is in the list below, with what is open and what waits.',
    ),
})
