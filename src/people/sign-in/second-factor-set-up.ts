// Setting up an authenticator app, at the first sign-in, and new recovery codes. The app's secret is shown until a first code
// from it was right; recovery codes are shown once, on the page that answers that code.
import { symmetricDecrypt } from 'better-auth/crypto'
import type { StaffId } from '../../ledger/fact.ts'
import type { Proofs, Stepped } from './proofs.ts'
import { digestOfCode, newRecoveryCodes } from './recovery-codes.ts'
import type { SignInDb } from './tables.ts'

export type ToSetUp = { readonly staffId: StaffId; readonly secret: string; readonly uri: string }
export type Confirmed = Stepped & { readonly recoveryCodes: readonly string[] }
export type SecondFactorSetUp = ReturnType<typeof secondFactorSetUp>

export function secondFactorSetUp({ db, proofs }: { readonly db: SignInDb; readonly proofs: Proofs }) {
  const renewCodes = async (personId: string): Promise<readonly string[]> => {
    const codes = newRecoveryCodes()
    await db
      .updateTable('sign_in.second_factor')
      .set({ backup_codes: JSON.stringify(codes.map(digestOfCode)) })
      .where('person_id', '=', personId)
      .execute()
    return codes
  }
  /** Only with a right password just given, and only while there is no second factor. */
  const underWay = async (cookies: string) => {
    const proof = await proofs.proofIn(cookies)
    return proof === null || proof.hasSecondFactor ? null : proof
  }

  return {
    renewCodes,

    /** `account`: what the app is to call it, such as the person's e-mail address. Null when none is under way. */
    show: async (cookies: string, account: (staffId: StaffId) => Promise<string>): Promise<ToSetUp | null> => {
      const proof = await underWay(cookies)
      if (proof === null) return null
      const row = await db
        .selectFrom('sign_in.second_factor')
        .select('secret')
        .where('person_id', '=', proof.personId)
        .where('verified', 'is', false)
        .executeTakeFirst()
      if (row === undefined) return null
      const key = (await proofs.auth.$context).secretConfig
      const secret = base32(Buffer.from(await symmetricDecrypt({ key, data: row.secret }), 'utf8'))
      return { staffId: proof.staffId, secret, uri: uriOf(secret, await account(proof.staffId)) }
    },

    confirm: async (code: string, cookies: string): Promise<Confirmed> => {
      const proof = await underWay(cookies)
      if (proof === null) return { step: { is: 'no', why: 'over' }, set: [], recoveryCodes: [] }
      const headers = proofs.only(cookies, 'session_token')
      const plain = code.replace(/\s/g, '')
      const answered = await proofs.auth.api.verifyTOTP({ body: { code: plain }, headers, asResponse: true })
      if (!answered.ok) return { step: { is: 'no', why: 'wrong' }, set: [], recoveryCodes: [] }
      const stepped = await proofs.finished(answered, cookies, 'password and code', plain)
      return { ...stepped, recoveryCodes: stepped.step.is === 'proved' ? await renewCodes(proof.personId) : [] }
    },
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, without padding: how authenticator apps take a secret. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => letters.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('')
}

function uriOf(secret: string, account: string): string {
  const label = `Putright:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer: 'Putright', digits: '6', period: '30' }).toString()}`
}
