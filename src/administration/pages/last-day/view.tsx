import { partsOf, type PlainDate } from '../../../kernel/plain-date.ts'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { Day } from '../../../ui/dates.tsx'
import { DateField, PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import { paths } from '../../../ui/paths.ts'
import { versionOf, type Patch, type Person } from '../../person.ts'
import { AdminFrame, people, Seen } from '../shared.tsx'

type LastDayModel = {
  readonly person: Person
  readonly team: string | null
  /** Of that team, and not this person. */
  readonly managers: readonly string[]
  readonly patches: readonly Patch[]
  readonly today: PlainDate
  readonly form: FormState
}

export const LastDayView = (model: LastDayModel): Html => {
  const { person } = model
  const form = 'seen' in model.form.values ? model.form : { ...model.form, values: valuesOf(person) }
  return (
    <AdminFrame
      title={`The last day of ${person.name}`}
      windowTitle="Last day"
      way={[people, { href: paths.admin.person(person.id), text: person.name }]}
      form={form}
    >
      <p class="govuk-body">
        {person.leftOn === null ? (
          'No last day is set.'
        ) : (
          <>
            The last day on record is <Day date={person.leftOn} />.
          </>
        )}{' '}
        When the last day is over, they are signed out everywhere and cannot sign in any more. What they recorded stays under
        their name.
      </p>
      <Before {...model} />
      <PostForm>
        <Seen version={versionOf(person)} />
        {govuk('radios', {
          idPrefix: 'leaving',
          name: 'leaving',
          fieldset: { legend: { text: 'Are they leaving?', classes: 'govuk-fieldset__legend--s' } },
          errorMessage: errorAt(form, 'leaving'),
          value: form.values['leaving'] ?? '',
          items: [
            { value: 'yes', text: 'Yes, on the last day below' },
            { value: 'no', text: 'No, they stay' },
          ],
        })}
        <DateField
          form={form}
          name="lastDay"
          label="Last day"
          hint="The last day on which they can sign in. To shut somebody out at once, enter yesterday."
        />
        {govuk('button', { text: 'Save', preventDoubleClick: true })}
      </PostForm>
    </AdminFrame>
  )
}

/** Nothing here is moved by a case: see docs/decisions/0022. */
const Before = ({ person, team, managers, patches }: LastDayModel): Html => {
  const theirs = patches.filter(one => one.officerId === person.id)
  return (
    <section aria-labelledby="before">
      <h2 class="govuk-heading-m" id="before">
        Before they go
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <strong>Their cases</strong> are handed over or covered by whoever manages the team
          {managers.length > 0 && `: for the team ${team}, ${managers.join(' or ')}`}. From the moment it is saved, the team board
          shows the last day, with each case that is left, until none is. Administrators see no cases, so this page cannot say
          whether there are any.
          {team === null && ' They are in no team: tell the managers of the teams they worked for.'}
          {team !== null && managers.length === 0 && ` The team ${team} has no other manager: give it one first.`}
        </li>
        <li>
          <strong>Their patches:</strong>{' '}
          {theirs.length === 0
            ? 'none to give to somebody else.'
            : `give ${theirs.map(one => one.name).join(', ')} to somebody else, on that person’s page.`}
        </li>
        <IfPage path={paths.admin.absence}>
          <li>
            <strong>Days away</strong> before the last day are recorded{' '}
            <a class="govuk-link" href={paths.admin.absence()}>
              on their own page
            </a>
            .
          </li>
        </IfPage>
      </ul>
    </section>
  )
}

function valuesOf({ leftOn }: Person): FormState['values'] {
  if (leftOn === null) return {}
  const { day, month, year } = partsOf(leftOn)
  return { leaving: 'yes', 'lastDay-day': String(day), 'lastDay-month': String(month), 'lastDay-year': String(year) }
}
