import { input, PostForm } from '../../../../ui/forms.tsx'
import type { FormState } from '../../../../ui/form-state.ts'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { ReturnField } from '../shared.tsx'
import { QrCode } from './qr-code.tsx'

export type SetUpView = { readonly secret: string; readonly uri: string; readonly form: FormState; readonly to: string }

export const SetUpView = ({ secret, uri, form, to }: SetUpView): Html => (
  <Frame title="Set up your authenticator app" form={form}>
    <p class="govuk-body">
      A password can be guessed or overlooked. An app on your phone proves it is you: any authenticator app will do, and it needs
      no signal.
    </p>
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      <li>Open the app on your phone and add an account.</li>
      <li>
        Point the phone at this picture.
        <QrCode text={uri} label="The code to scan with the app" />
        If you cannot scan it, type this key into the app instead: <strong class="putright-key">{grouped(secret)}</strong>
      </li>
      <li>Enter the 6 digits that the app then shows.</li>
    </ol>
    <PostForm action={paths.secondFactorSetUp()}>
      <ReturnField to={to} />
      {govuk('input', {
        ...input(form, 'code', { label: 'Code' }),
        classes: 'govuk-input--width-10',
        autocomplete: 'one-time-code',
        inputmode: 'numeric',
        spellcheck: false,
      })}
      {govuk('button', { text: 'Continue' })}
    </PostForm>
  </Frame>
)

const grouped = (secret: string) => (secret.match(/.{1,4}/g) ?? []).join(' ')
