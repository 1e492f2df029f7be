import { capital } from '../../../kernel/capital.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { ActionLink } from '../../../ui/case-frame.tsx'
import { count, Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { StackedTable } from '../../../ui/stacked-table.tsx'
import type { StaffRow } from '../../read-models/people.ts'
import { AdminFrame } from '../shared.tsx'

export type StaffModel = { readonly staff: readonly StaffRow[]; readonly today: PlainDate }

export const StaffView = ({ staff, today }: StaffModel): Html => {
  const [here, gone] = [staff.filter(one => !hasLeft(one, today)), staff.filter(one => hasLeft(one, today))]
  return (
    <AdminFrame title="People">
      <ActionLink href={paths.admin.newPerson()} text="Add a person" />
      <p class="govuk-body">
        {count(here.length, 'person').replace('persons', 'people')} who work here today or have a first day set, by name. Counted
        from this list of staff, whether or not they have signed in.
      </p>
      <StackedTable
        caption="People who work here"
        captionHidden
        columns={[{ text: 'Name' }, { text: 'Roles' }, { text: 'Team' }, { text: 'First and last day' }]}
        rows={here.map(one => [<PersonLink of={one} />, rolesOf(one), one.team ?? 'No team', <Days of={one} today={today} />])}
      />
      {gone.length > 0 &&
        govuk('details', {
          summaryText: `${count(gone.length, 'person').replace('persons', 'people')} whose last day has passed`,
          html: (
            <ul class="govuk-list">
              {gone.map(one => (
                <li>
                  <PersonLink of={one} />, {rolesOf(one)}
                  {one.leftOn !== null && (
                    <>
                      . Last day: <Day date={one.leftOn} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          ),
        })}
    </AdminFrame>
  )
}

const hasLeft = ({ leftOn }: StaffRow, today: PlainDate): boolean => leftOn !== null && leftOn < today
const rolesOf = ({ roles }: StaffRow): string => (roles.length === 0 ? 'No role' : capital(roles.join(', ')))

const PersonLink = ({ of: { id, name } }: { readonly of: StaffRow }): Html => (
  <a class="govuk-link" href={paths.admin.person(id)}>
    {name}
  </a>
)

const Days = ({ of: { startedOn, leftOn }, today }: { readonly of: StaffRow; readonly today: PlainDate }): Html => (
  <>
    {startedOn > today ? 'From' : 'Since'} <Day date={startedOn} short />
    {leftOn !== null && (
      <>
        , to <Day date={leftOn} />
      </>
    )}
  </>
)
