import { count, Day } from '../../../ui/dates.tsx'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { AwayPerson, CoveredCase } from '../../read-models/cover.ts'

type ReturnView = {
  readonly person: AwayPerson
  readonly covered: readonly CoveredCase[]
  readonly form: FormState
  readonly today: PlainDate
}

export const ReturnView = ({ person, covered, form, today }: ReturnView): Html => (
  <Frame
    title={`${person.name} is back`}
    windowTitle="Back at work"
    section="team"
    breadcrumbs={[
      { href: paths.team(), text: 'Team' },
      { href: paths.cover(person.id), text: `Cover for ${person.name}` },
    ]}
    form={form}
  >
    {person.absence === null ? (
      <p class="govuk-body">Nothing says that {person.name} is away, so there is nothing to end.</p>
    ) : (
      <EndForm from={person.absence.from} today={today} covered={covered} />
    )}
  </Frame>
)

type EndFormProps = Pick<ReturnView, 'covered' | 'today'> & { readonly from: PlainDate }

const EndForm = ({ from, today, covered }: EndFormProps): Html => (
  <PostForm>
    <p class="govuk-body">
      Away {from <= today ? 'since' : 'from'} <Day date={from} />. Cover ends today on {count(covered.length, 'case')}. Whoever
      covered does not see them after that, unless they are in the team.
    </p>
    {govuk('button', { text: 'End the cover', preventDoubleClick: true })}
  </PostForm>
)
