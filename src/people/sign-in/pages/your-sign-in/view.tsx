import { PostForm } from '../../../../ui/forms.tsx'
import type { FormState } from '../../../../ui/form-state.ts'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { momentInWords } from '../../moment.ts'
import type { Yours } from '../../your-sign-in.ts'

export const YourSignInView = ({ yours, form }: { readonly yours: Yours; readonly form: FormState }): Html => (
  <Frame title="Your sign-in" form={form}>
    <h2 class="govuk-heading-m">Where you are signed in</h2>
    {yours.sessions.map((one, n) => (
      <SessionCard session={one} nth={n + 1} />
    ))}
    {yours.sessions.length > 1 && (
      <PostForm>
        <input type="hidden" name="end" value="others" />
        {govuk('button', { text: 'Sign out everywhere else', classes: 'govuk-button--secondary' })}
      </PostForm>
    )}
    {yours.hasPassword && <Ways />}
  </Frame>
)

const Ways = (): Html => (
  <>
    <h2 class="govuk-heading-m">How you sign in</h2>
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={paths.yourSignIn.password()}>
          Change your password
        </a>
      </li>
      <li>
        <a class="govuk-link" href={paths.yourSignIn.recoveryCodes()}>
          Make new recovery codes
        </a>
      </li>
    </ul>
  </>
)

const SessionCard = ({ session, nth }: { readonly session: Yours['sessions'][number]; readonly nth: number }): Html => (
  <>
    {govuk('summary-list', {
      card: { title: { text: session.isThis ? 'This browser' : `Another browser (${nth})`, headingLevel: 3 } },
      rows: [
        { key: { text: 'Browser' }, value: { text: session.browser } },
        { key: { text: 'Signed in' }, value: { text: momentInWords(session.beganAt) } },
        { key: { text: 'With' }, value: { text: session.how } },
        { key: { text: 'Last used' }, value: { text: momentInWords(session.seenAt) } },
      ],
    })}
    {!session.isThis && (
      <PostForm>
        <input type="hidden" name="end" value="one" />
        <input type="hidden" name="session" value={session.id} />
        {govuk('button', {
          classes: 'govuk-button--secondary',
          html: (
            <>
              Sign out there<span class="govuk-visually-hidden"> ({nth})</span>
            </>
          ),
        })}
      </PostForm>
    )}
  </>
)
