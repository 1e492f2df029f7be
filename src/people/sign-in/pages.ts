import type { Db } from '../../database/tables.ts'
import type { Page } from '../../ui/page.ts'
import type { SignInDeps } from './deps.ts'
import { demonstrationSignInPage } from './pages/demonstration/page.ts'
import { firstPasswordPage } from './pages/first-password/page.tsx'
import { invitationPage } from './pages/invitation/page.tsx'
import { changePasswordPage } from './pages/password/page.tsx'
import { recoveryCodesPage } from './pages/recovery/page.tsx'
import { secondFactorPage } from './pages/second-factor/page.tsx'
import { setUpPage } from './pages/set-up/page.tsx'
import { signInPage } from './pages/sign-in/page.ts'
import { signOutPage } from './pages/sign-out/page.tsx'
import { signedInAgainPage } from './pages/signed-in-again/page.tsx'
import { singleSignOnPage, singleSignOnReturnPage } from './pages/single-sign-on/page.ts'
import { yourSignInPage } from './pages/your-sign-in/page.ts'

export const signInPages: readonly Page<SignInDeps & { readonly db: Db }>[] = [
  signInPage,
  secondFactorPage,
  setUpPage,
  firstPasswordPage,
  invitationPage,
  singleSignOnPage,
  singleSignOnReturnPage,
  signOutPage,
  signedInAgainPage,
  yourSignInPage,
  changePasswordPage,
  recoveryCodesPage,
  demonstrationSignInPage,
]
