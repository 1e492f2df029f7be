import { Frame } from '../../../../ui/frame.tsx'
import { page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'

/** For a tab that was opened from a page which keeps what somebody typed. */
export const signedInAgainPage = page({
  path: paths.signedInAgain,
  title: 'You are signed in again',
  access: 'signed in',
  load: (deps: SignInDeps) => deps,
  view: () => (
    <Frame title="You are signed in again">
      <p class="govuk-body">Close this tab and go back to the one you came from. What you typed is still there.</p>
    </Frame>
  ),
})
