import type { Db } from '../../../database/tables.ts'
import type { RecordDeps } from '../../../record/index.ts'
import type { FormState } from '../../../ui/form-state.ts'
import { actorOf, page, redirect, type Context, type Page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { perPage, queryOf, readFilter, readPlace } from '../../filter.ts'
import { looked } from '../../looked.ts'
import { caseCalled, colleagues, looksAt, referenceOf } from '../../read-models/looks.ts'
import { AuditView, type AuditModel } from './view.tsx'

const noSuchCase = 'There is no case with this reference that you may see. Check it, such as ASB 41276'

async function load({ db }: RecordDeps, _: object, context: Context): Promise<AuditModel> {
  const { filter, form } = readFilter(context.query)
  const place = readPlace(context.query, context.now)
  const mended = await withCase(db, form, context)
  const wanted = { filter, upTo: place.upTo, atMost: perPage + 1, skip: (place.page - 1) * perPage }
  const found = mended.errors.length > 0 ? [] : await looksAt(db, wanted)
  const reference = filter.caseId === null ? null : await referenceOf(db, filter.caseId)
  await looked(db, context, null, 'looked at who looked', paths.audit.pattern)
  return {
    filter,
    place,
    reference,
    form: mended,
    looks: found.slice(0, perPage),
    more: found.length > perPage,
    colleagues: await colleagues(db),
    roles: actorOf(context).roles,
  }
}

/** A reference that is typed and found never comes this far: see below. */
async function withCase(db: Db, form: FormState, { query }: Context): Promise<FormState> {
  const typed = query('case')
  if (typed === null || (await caseCalled(db, typed)) !== null) return form
  return { ...form, errors: [...form.errors, { field: 'case', message: noSuchCase }] }
}

const shown = page({ path: paths.audit, title: 'Who looked', access: 'audit', load, view: AuditView })

/** A case is typed in by its reference, and stands in the address by its random id: addresses stay in a browser's history. */
export const auditPage: Page<RecordDeps> = {
  ...shown,
  show: async (deps, params, context) => {
    const typed = context.query('case')
    const { filter, form } = readFilter(context.query)
    const found = typed === null || form.errors.length > 0 ? null : await caseCalled(deps.db, typed)
    if (found !== null) return redirect(paths.audit(queryOf({ ...filter, caseId: found.caseId })))
    return shown.show(deps, params, context)
  },
}
