import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'

export type RecoveryCodesView = { readonly codes: readonly string[]; readonly to: string }

/** The one time that they are shown. */
export const RecoveryCodesView = ({ codes, to }: RecoveryCodesView): Html => (
  <Frame title="Keep these recovery codes">
    <p class="govuk-body">
      Each lets you sign in once without your phone. Print this page or copy them down, and keep them where you keep your keys.
      They are not shown again.
    </p>
    <ul class="govuk-list putright-codes">
      {codes.map(code => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    {govuk('button', { text: 'I have kept them', href: to })}
  </Frame>
)
