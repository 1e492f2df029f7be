import type { PlainDate } from '../../../kernel/plain-date.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import { paths } from '../../../ui/paths.ts'
import type { AbsenceRow } from '../../read-models/absences.ts'
import type { StaffRow } from '../../read-models/people.ts'
import type { Team } from '../../decisions/change-team.ts'

export type AdminHomeModel = {
  readonly staff: readonly StaffRow[]
  readonly teams: readonly Team[]
  readonly absences: readonly AbsenceRow[]
  readonly today: PlainDate
}

export const AdminHomeView = ({ staff, teams, absences, today }: AdminHomeModel): Html => {
  const here = staff.filter(one => one.startedOn <= today && (one.leftOn === null || one.leftOn >= today))
  const leaving = here.filter(one => one.leftOn !== null)
  const away = absences.filter(one => one.from <= today)
  const parts = [
    { path: paths.admin.staff, text: 'People', says: `${here.length} work here today, by this list.` },
    { path: paths.admin.teams, text: 'Teams', says: `${count(teams.length, 'team')}, with their managers and patches.` },
    { path: paths.admin.absence, text: 'Days away', says: `${away.length} away today, as far as it is recorded.` },
    { path: paths.audit, text: 'Who looked', says: 'Changes made here, and who signed in and out.' },
  ]
  return (
    <Frame title="Administration" section="admin">
      <p class="govuk-body">
        Who works here, in which role and team, and when they are away. Today is <Day date={today} />. An administrator sees no
        cases, and nothing here is counted from any.
      </p>
      <ul class="govuk-list govuk-list--spaced">
        {parts.map(({ path, text, says }) => (
          <IfPage path={path}>
            <li>
              <a class="govuk-link govuk-!-font-weight-bold" href={path()}>
                {text}
              </a>
              <br />
              {says}
            </li>
          </IfPage>
        ))}
      </ul>
      {leaving.length > 0 &&
        govuk('inset-text', {
          html: (
            <>
              <p class="govuk-body">Leaving:</p>
              <ul class="govuk-list">
                {leaving.map(({ id, name, leftOn }) => (
                  <li>
                    <a class="govuk-link" href={paths.admin.leaver(id)}>
                      {name}
                    </a>
                    {leftOn !== null && (
                      <>
                        , last day <Day date={leftOn} />
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          ),
        })}
    </Frame>
  )
}
