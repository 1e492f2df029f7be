import { refuse } from '../../../kernel/result.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { changeAbsence } from '../../decisions/record-absence.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { keepAbsence } from '../../keep.ts'
import { absenceOf, whoIsAway } from '../../read-models/absences.ts'
import { absenceWords } from '../absence-words.ts'
import { movedOnWords } from '../shared.tsx'
import { readAbsence } from './form.ts'
import { AbsenceView } from './view.tsx'

export const absencePage = formPage({
  path: paths.admin.oneAbsence,
  title: 'Change days away',
  access: 'administration',
  examples: async ({ db }: AdministrationDeps) =>
    (await db.selectFrom('absence').select('id').orderBy('id').limit(2).execute()).map(({ id }) => paths.admin.oneAbsence(id)),
  load: async ({ db }: AdministrationDeps, { absenceId }) => {
    const absence = await absenceOf(db, absenceId)
    return absence === null ? null : { absence }
  },
  read: readAbsence,
  view: (model, form) => AbsenceView({ ...model, form }),
  submit: async ({ db }, { absence: { id, staffId } }, { days, seen }, context) => {
    const person = await whoIsAway(db, staffId)
    const now = person?.absences.find(one => one.id === id)
    if (person === null || now === undefined) return refuse({ why: 'moved-on' as const })
    const decided = changeAbsence(person, now, { days, seen, today: context.today })
    if (decided.ok) await keepAbsence({ db, context, route: paths.admin.oneAbsence.pattern }, id, decided.value)
    return decided
  },
  explain: {
    'ends-before-it-starts': refusal => absenceWords(refusal),
    'not-here-then': refusal => absenceWords(refusal),
    'away-already': refusal => absenceWords(refusal),
    'moved-on': () => movedOnWords('these days'),
    'nothing-changed': () => 'Nothing was changed',
  },
  done: () =>
    redirect(paths.admin.absence(), 'Saved. Cover that is set already keeps its days: the team’s manager changes those.'),
})
