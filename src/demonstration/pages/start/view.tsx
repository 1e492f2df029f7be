import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { DateField, PostForm } from '../../../ui/forms.tsx'
import { emptyForm, type FormState } from '../../../ui/form-state.ts'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { people } from './roles.ts'
import { Stories } from './stories.tsx'

export type StartModel = {
  readonly today: PlainDate
  readonly name: string | null
  readonly isBusy: boolean
  readonly form?: FormState
}

export const StartView = ({ today, name, isBusy, form = emptyForm }: StartModel): Html => (
  <Frame title="Thistlecombe Homes" caption="An invented landlord, to try Putright with" form={form}>
    {isBusy && govuk('inset-text', { text: 'The demonstration is being made again. Load this page again in half a minute.' })}
    <p class="govuk-body">
      2,480 homes, about 400 cases, six years. Everybody and everything in it is invented, and nothing is sent anywhere. It is{' '}
      <strong>{longDate(today)}</strong>.
    </p>
    <h2 class="govuk-heading-m" id="sign-in">
      Sign in as
    </h2>
    {name !== null && <p class="govuk-body">You are signed in as {name}. Choose another person to change role.</p>}
    <ul class="govuk-list putright-roles">
      {people.map(person => (
        <li>
          <PostForm action={paths.demonstration.signIn({ to: paths.work() })}>
            <input type="hidden" name="staffId" value={person.staffId} />
            <button class="govuk-button govuk-button--secondary putright-role" type="submit">
              {person.name}, {person.as}
            </button>
          </PostForm>
        </li>
      ))}
    </ul>
    <Stories />
    <h2 class="govuk-heading-m">The day</h2>
    <p class="govuk-body">Move it on to see what becomes due. It only goes forward; resetting sets it back.</p>
    <PostForm action={paths.demonstration.clock()}>
      <input type="hidden" name="to" value="next" />
      {govuk('button', { text: 'Go to the next working day', classes: 'govuk-button--secondary' })}
    </PostForm>
    <PostForm action={paths.demonstration.clock()}>
      <input type="hidden" name="to" value="day" />
      <DateField form={form} name="day" label="Or to another day" hint="For example, 12 5 2026" />
      {govuk('button', { text: 'Go to that day', classes: 'govuk-button--secondary' })}
    </PostForm>
    <h2 class="govuk-heading-m">Start again</h2>
    <p class="govuk-body">Takes away everything that was entered, by everybody, and sets the day back.</p>
    <PostForm action={paths.demonstration.reset()}>
      {govuk('button', { text: 'Reset the demonstration', classes: 'govuk-button--warning' })}
    </PostForm>
  </Frame>
)
