import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { fields, optionalDate, realDate, text } from '../../../ui/fields.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { recordAbsence, type AbsenceRecorded, type AbsenceRefused } from '../../decisions/record-absence.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { keepNewAbsence } from '../../keep.ts'
import { absencesFrom, couldBeAway, whoIsAway } from '../../read-models/absences.ts'
import { absenceWords } from '../absence-words.ts'
import { AbsencesView } from './view.tsx'

type Recorded = Result<AbsenceRecorded, AbsenceRefused | { readonly why: 'nobody' }>

export const absencesPage = formPage({
  path: paths.admin.absence,
  title: 'Days away',
  access: 'administration',
  load: async ({ db }: AdministrationDeps, _, { today }) => ({
    absences: await absencesFrom(db, today),
    people: await couldBeAway(db, today),
    today,
  }),
  read: body =>
    fields(body, { staff: text('who is away'), from: realDate('the first day away'), until: optionalDate('the last day away') }),
  view: (model, form) => AbsencesView({ ...model, form }),
  submit: async ({ db }, _, { staff, from, until }, context): Promise<Recorded> => {
    const person = await whoIsAway(db, staff)
    if (person === null) return refuse({ why: 'nobody' })
    const decided = recordAbsence(person, { from, until }, context.today)
    if (!decided.ok) return decided
    await keepNewAbsence({ db, context, route: paths.admin.absence.pattern }, person.id, decided.value, context.now)
    return accept(decided.value)
  },
  explain: {
    'ends-before-it-starts': refusal => absenceWords(refusal),
    'not-here-then': refusal => absenceWords(refusal),
    'away-already': refusal => absenceWords(refusal),
    nobody: () => ({ field: 'staff', message: 'Choose who is away' }),
  },
  done: () => redirect(paths.admin.absence(), 'Saved. Whoever manages the team sees it on the team board, and sets the cover.'),
})
