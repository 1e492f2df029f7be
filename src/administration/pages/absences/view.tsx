import { useContext } from 'hono/jsx'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { count, Day } from '../../../ui/dates.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { DateField, PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { PageRequestContext } from '../../../ui/request.ts'
import { StackedTable } from '../../../ui/stacked-table.tsx'
import type { Named } from '../../person.ts'
import type { AbsenceRow } from '../../read-models/absences.ts'
import { AdminFrame, Choice } from '../shared.tsx'

type AbsencesModel = {
  readonly absences: readonly AbsenceRow[]
  readonly people: readonly Named[]
  readonly today: PlainDate
  readonly form: FormState
}

export const AbsencesView = ({ absences, people, today, form }: AbsencesModel): Html => (
  <AdminFrame title="Days away" form={form}>
    <p class="govuk-body">
      {absences.length === 0
        ? 'Nobody is recorded as away today or later.'
        : `${count(absences.length, 'stretch').replace('stretchs', 'stretches')} of days away that have not ended, the first to begin first. Counted from what was recorded here and by team managers.`}
    </p>
    {absences.length > 0 && (
      <StackedTable
        caption="Days away that have not ended"
        captionHidden
        columns={[
          { text: 'Who' },
          { text: 'First day' },
          { text: 'Last day' },
          { text: 'Who sets the cover' },
          { text: 'Change' },
        ]}
        rows={absences.map(one => [
          one.name,
          <>
            <Day date={one.from} />
            {one.from <= today && ' (away now)'}
          </>,
          one.until === null ? 'Nobody knows yet' : <Day date={one.until} />,
          <Cover of={one} />,
          <a class="govuk-link" href={paths.admin.oneAbsence(one.id)}>
            Change<span class="govuk-visually-hidden"> the days of {one.name}</span>
          </a>,
        ])}
      />
    )}
    <section aria-labelledby="add">
      <h2 class="govuk-heading-m" id="add">
        Record days away
      </h2>
      <PostForm>
        <Choice
          form={form}
          name="staff"
          label="Who is away?"
          none="Choose a person"
          from={people}
          value={form.values['staff'] ?? ''}
        />
        <DateField form={form} name="from" label="First day away" hint="For example, 7 5 2026" />
        <DateField form={form} name="until" label="Last day away (optional)" hint="Leave it empty while nobody knows." />
        {govuk('button', { text: 'Save', preventDoubleClick: true })}
      </PostForm>
    </section>
  </AdminFrame>
)

/** The way to the page of cover, for whoever is both. It is there only for somebody who leads cases: no link says so here. */
const Cover = ({ of: { managers, team } }: { readonly of: AbsenceRow }): Html => {
  const { opens, hasPage } = useContext(PageRequestContext)
  const who = managers.join(' or ')
  if (team === null) return <>In no team</>
  if (managers.length === 0) return <>The team {team} has no manager</>
  return opens('team') && hasPage(paths.team.pattern) ? (
    <>
      {who}, on the{' '}
      <a class="govuk-link" href={paths.team()}>
        team board
      </a>
    </>
  ) : (
    <>{who}</>
  )
}
