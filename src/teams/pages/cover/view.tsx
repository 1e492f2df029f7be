import type { PlainDate } from '../../../kernel/plain-date.ts'
import { partsOf } from '../../../kernel/plain-date.ts'
import { count, Day } from '../../../ui/dates.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { DateField, PostForm } from '../../../ui/forms.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { AwayPerson, CoveredCase, TeamMate } from '../../read-models/cover.ts'
import type { Way } from '../../tell-resident.ts'
import { coverField } from './form.ts'
import { CaseTable, LeaverTable } from './case-table.tsx'
import { Split } from './split.tsx'

export type CoverModel = {
  readonly person: AwayPerson
  readonly cases: readonly CoveredCase[]
  readonly mates: readonly TeamMate[]
  readonly suggested: ReadonlyMap<string, string>
  readonly ways: ReadonlyMap<string, { readonly way: Way }>
}

type CoverView = CoverModel & { readonly form: FormState; readonly today: PlainDate }

export const CoverView = (view: CoverView): Html => {
  const { person, cases, today } = view
  const hasLeft = person.leftOn !== null && person.leftOn < today
  return (
    <Frame
      title={hasLeft ? `Cases that ${person.name} left` : `Cover for ${person.name}`}
      windowTitle="Cover"
      section="team"
      breadcrumbs={[{ href: paths.team(), text: 'Team' }]}
      reference={`Cover for ${person.name}`}
      form={view.form}
    >
      <p class="govuk-body">
        {count(cases.length, 'open case')}, {count(cases.filter(one => one.highRisk).length, 'high risk case')},{' '}
        {count(cases.filter(one => one.dueNow > 0).length, 'case')} with something due today or overdue.
      </p>
      {hasLeft ? <LeaverTable cases={cases} name={person.name} /> : <Away view={view} />}
    </Frame>
  )
}

const Away = ({ view }: { readonly view: CoverView }): Html => {
  const { person, mates, suggested, cases } = view
  const form = { ...view.form, values: { ...firstValues(view), ...view.form.values } }
  return (
    <>
      <Standing person={person} today={view.today} />
      {person.leftOn !== null && (
        <p class="govuk-body">
          Their last day is <Day date={person.leftOn} />. Cover only bridges a gap: each case has to be handed over.
        </p>
      )}
      <Split cases={cases} mates={mates} suggested={suggested} />
      <PostForm>
        <DateField form={form} name="from" label="First day away" />
        <DateField form={form} name="until" label="Last day away" hint="Leave it empty if nobody knows" />
        <CaseTable view={view} form={form} />
        {govuk('button', { text: 'Set cover', preventDoubleClick: true })}
      </PostForm>
    </>
  )
}

const Standing = ({ person, today }: { readonly person: AwayPerson; readonly today: PlainDate }): Html | null => {
  const { absence } = person
  if (absence === null) return null
  return (
    <p class="govuk-body">
      {person.name} is away {absence.from <= today ? 'since' : 'from'} <Day date={absence.from} />
      {absence.until === null ? (
        ', and nobody knows until when'
      ) : (
        <>
          , until <Day date={absence.until} />
        </>
      )}
      .{' '}
      <a class="govuk-link putright-screen-only" href={paths.coverEnd(person.id)}>
        {person.name} is back
      </a>
    </p>
  )
}

/** The days as they are recorded, or today; the cover as it is, or as suggested. */
function firstValues({ person, cases, suggested, today }: CoverView): Readonly<Record<string, string>> {
  const { absence } = person
  return {
    ...dateValues('from', absence?.from ?? today),
    ...(absence?.until ? dateValues('until', absence.until) : {}),
    ...Object.fromEntries(cases.map(one => [coverField(one.caseId), one.coverId ?? suggested.get(one.caseId) ?? ''])),
  }
}

function dateValues(name: string, date: PlainDate): Readonly<Record<string, string>> {
  const { day, month, year } = partsOf(date)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}
