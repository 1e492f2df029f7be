// The tables of signing in, as far as we ask them ourselves; better-auth asks the rest. See 0003-sign-in.sql.
import type { Kysely } from 'kysely'

export type How = 'single sign-on' | 'password and code' | 'password and recovery code' | 'demonstration'

export type SignInTables = {
  readonly 'sign_in.person': {
    readonly id: string
    readonly staff_id: string | null
    readonly two_factor_enabled: boolean | null
  }
  readonly 'sign_in.proof': { readonly person_id: string; readonly token: string; readonly expires_at: Date }
  readonly 'sign_in.account': {
    readonly person_id: string
    readonly account_id: string
    readonly provider_id: string
    readonly password: string | null
  }
  readonly 'sign_in.verification': { readonly identifier: string; readonly value: string; readonly expires_at: Date }
  readonly 'sign_in.second_factor': {
    readonly person_id: string
    readonly secret: string
    readonly backup_codes: string
    readonly verified: boolean | null
  }
  readonly 'sign_in.session': {
    readonly id: string
    readonly digest: Uint8Array
    readonly staff_id: string
    readonly how: How
    readonly browser: string
    readonly began_at: Date
    readonly seen_at: Date
    readonly ended_at: Date | null
  }
  readonly 'sign_in.invitation': {
    readonly digest: Uint8Array
    readonly staff_id: string
    readonly made_at: Date
    readonly expires_at: Date
    readonly used_at: Date | null
  }
  readonly 'sign_in.used_code': { readonly person_id: string; readonly code: string; readonly used_at: Date }
}

/** On connections whose app.actor is 'sign-in'; on others these tables are empty. */
export type SignInDb = Kysely<SignInTables>
