import { fields, oneOf, realDate, text } from '../../../ui/fields.ts'
import { accept, type Result } from '../../../kernel/result.ts'
import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { setLastDay } from '../../decisions/set-last-day.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { keepLastDay } from '../../keep.ts'
import { directoryOn, everybody, personOf, personToChange } from '../../read-models/people.ts'
import { teamOf } from '../../read-models/teams.ts'
import { movedOnWords } from '../shared.tsx'
import { LastDayView } from './view.tsx'

type Typed = { readonly lastDay: PlainDate | null; readonly seen: string }

export function read(body: Body): Result<Typed, readonly FieldError[]> {
  const what = fields(body, { leaving: oneOf('whether they are leaving', ['yes', 'no']), seen: text('what stood on the page') })
  if (!what.ok) return what
  const { leaving, seen } = what.value
  if (leaving === 'no') return accept({ lastDay: null, seen })
  const day = fields(body, { lastDay: realDate('the last day') })
  return day.ok ? accept({ lastDay: day.value.lastDay, seen }) : day
}

export const lastDayPage = formPage({
  path: paths.admin.leaver,
  title: 'Last day',
  access: 'administration',
  examples: async ({ db }: AdministrationDeps) => (await everybody(db)).slice(0, 2).map(({ id }) => paths.admin.leaver(id)),
  load: async ({ db }: AdministrationDeps, { staffId }, { today }) => {
    const person = await personOf(db, staffId)
    if (person === null) return null
    const team = person.teamId === null ? null : await teamOf(db, person.teamId, today)
    const managers = (team?.people ?? []).filter(one => one.isManager && one.id !== person.id).map(one => one.name)
    return { person, team: team?.name ?? null, managers, patches: (await directoryOn(db, today)).patches, today }
  },
  read,
  view: (model, form) => LastDayView({ ...model, form }),
  submit: async ({ db, signIn }, { person: { id } }, { lastDay, seen }, context) => {
    const person = await personToChange(db, id)
    const decided = setLastDay(person, { lastDay, seen, today: context.today, by: actorOf(context).id })
    if (!decided.ok) return decided
    await keepLastDay({ db, context, route: paths.admin.leaver.pattern }, id, decided.value)
    if (decided.value.endsSessions) await signIn.endSessionsOf(id)
    return decided
  },
  explain: {
    'moved-on': () => movedOnWords('this person'),
    'your-own': () => 'You cannot set your own last day: ask another administrator',
    'before-the-first': ({ first }) => ({
      field: 'lastDay',
      at: 'lastDay-day',
      message: `The last day must be ${longDate(first)}, the first day, or later`,
    }),
    'nothing-changed': () => 'Nothing was changed',
  },
  done: ({ person: { id } }, { lastDay, endsSessions }) => redirect(paths.admin.person(id), doneWords(lastDay, endsSessions)),
})

function doneWords(lastDay: PlainDate | null, endsSessions: boolean): string {
  if (lastDay === null) return 'Saved. They stay, and can sign in.'
  return endsSessions
    ? `Saved. ${longDate(lastDay)} has passed: they were signed out everywhere, and cannot sign in any more.`
    : `Saved. When ${longDate(lastDay)} is over they are signed out, and cannot sign in any more.`
}
