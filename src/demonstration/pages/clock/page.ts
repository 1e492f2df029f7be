import { asSystem } from '../../../database/scope.ts'
import { addDays, longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { englandAndWales } from '../../../standards/index.ts'
import { isWorkingDay } from '../../../kernel/working-days.ts'
import { fields, oneOf, realDate } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { setDay } from '../../clock.ts'
import type { DemonstrationDeps } from '../../deps.ts'
import { StartView } from '../start/view.tsx'

type Asked = { readonly day: PlainDate }

export const clockPage = formPage({
  path: paths.demonstration.clock,
  title: 'The demonstration’s day',
  access: 'everyone',
  load: ({ demonstration }: DemonstrationDeps, _, { today, actor }) =>
    demonstration === null ? null : { today, name: actor?.name ?? null, isBusy: demonstration.isBusy() },
  read: (body, { today }) => readDay(body, today),
  view: (model, form) => StartView({ ...model, form }),
  submit: async ({ db, demonstration }, { today }, { day }) => {
    if (day < today) return refuse({ why: 'back' as const, today })
    if (demonstration !== null) {
      const now = await demonstration.now()
      await asSystem(db, () => setDay(db, day, now))
    }
    return accept(day)
  },
  explain: {
    back: ({ today }) => ({ field: 'day', message: `The day must be ${longDate(today)} or later`, at: 'day-day' }),
  },
  done: (_, day) => redirect(paths.home(), `It is now ${longDate(day)}`),
})

function readDay(body: Body, today: PlainDate): Result<Asked, readonly FieldError[]> {
  const read = fields(body, { to: oneOf('a day', ['next', 'day']) })
  if (!read.ok) return read
  return read.value.to === 'next' ? accept({ day: nextWorkingDay(today) }) : fields(body, { day: realDate('the day') })
}

function nextWorkingDay(day: PlainDate): PlainDate {
  const next = addDays(day, 1)
  return isWorkingDay(englandAndWales, next) ? next : nextWorkingDay(next)
}
