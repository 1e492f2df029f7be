import { looked } from '../../../audit/index.ts'
import { exampleCases, openCase } from '../../../cases/index.ts'
import { includes, nothing } from '../../../ledger/compartment.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { openRestrictedRecord } from '../../open-record.ts'
import { openable } from '../../parts.ts'
import { momentInWords } from '../../until.ts'
import { readException } from '../form.ts'
import { whyNot } from '../why-not.ts'
import { ExceptionView } from './view.tsx'

const route = paths.case.exception.pattern

/** For whoever sees part of the case. One that they do not see is asked for by its reference, on a page of its own. */
export const exceptionPage = formPage({
  path: paths.case.exception,
  title: 'Open what is restricted in a case',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.exception(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const opened = await openCase(db, actorOf(context), caseId, context.today)
    if (opened === null) return null
    await looked(db, context, caseId, 'opened the page to open what is restricted', route)
    return { opened, seesAll: openable.every(one => includes(opened.mask, one)) }
  },
  view: ({ opened, seesAll }, form) => ExceptionView({ head: opened.head, seesAll, form }),
  read: readException,
  submit: (deps, { opened: { caseId, mask } }, form, context) =>
    openRestrictedRecord(deps, { caseId, already: mask }, { ...form, route }, context),
  explain: whyNot,
  done: ({ opened }, { until, opensNow, waitsForSecondPerson }) =>
    redirect(
      paths.case.show(opened.caseId),
      opensNow === nothing
        ? 'Asked. Who reported stays closed until a second person agrees.'
        : `Open to you by exception until ${momentInWords(until)}.${waitsForSecondPerson ? ' Who reported stays closed until a second person agrees.' : ''}`,
    ),
})
