// better-auth, as it is used here: it proves who somebody is (a password, a second factor, the landlord's single sign-on) and
// that is all. Its own pages and JSON routes are not served; its sessions last minutes and sign nobody in (see session.ts).
import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import { cookiePrefix } from './cookies.ts'
import { mostCharacters } from './passwords.ts'
import { claimsFrom } from './provider-claims.ts'
import { keptAsDigests } from './recovery-codes.ts'
import { isHttps, type SignInSettings } from './settings.ts'
import { addressOf, staffIdIn } from './staff-address.ts'
import type { StaffLookup } from './staff-lookup.ts'
import type { SignInDb } from './tables.ts'

/** The one provider; its name stands in the address that the provider sends people back to. */
export const provider = 'landlord'
export const authPath = '/sign-in/single-sign-on'
/** A proof must be finished within this time. */
const proofSeconds = 15 * 60

export type AuthOptions = {
  readonly db: SignInDb
  readonly settings: SignInSettings
  readonly lookup: StaffLookup
  readonly log: (line: string) => void
}
export type Auth = ReturnType<typeof createAuth>

const columns = {
  created: { createdAt: 'created_at', updatedAt: 'updated_at' },
  tokens: {
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
  },
} as const

export function createAuth({ db, settings, lookup, log }: AuthOptions) {
  return betterAuth({
    appName: 'Putright',
    baseURL: settings.url,
    basePath: authPath,
    secret: settings.secret,
    database: { db, type: 'postgres', schemaName: 'sign_in', transaction: true },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', ...columns.created },
      additionalFields: { staffId: { type: 'string', required: false, input: false, fieldName: 'staff_id' } },
    },
    session: {
      modelName: 'proof',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...columns.created,
      },
      expiresIn: proofSeconds,
      disableSessionRefresh: true,
    },
    account: {
      fields: { userId: 'person_id', accountId: 'account_id', providerId: 'provider_id', ...columns.tokens, ...columns.created },
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [provider] },
    },
    verification: { fields: { expiresAt: 'expires_at', ...columns.created } },
    emailAndPassword: { enabled: settings.singleSignOn === null, disableSignUp: true, maxPasswordLength: mostCharacters * 4 },
    plugins: [secondFactor, ...(settings.singleSignOn === null ? [] : [singleSignOn(settings.singleSignOn, lookup)])],
    databaseHooks: {
      // Only for somebody on the staff, whose address we made ourselves; and without a name or a picture from elsewhere.
      user: {
        create: {
          before: async user => {
            const staffId = staffIdIn(user.email)
            return staffId === null ? false : { data: { ...user, staffId, name: '', image: null, emailVerified: true } }
          },
        },
      },
      // Tokens of the provider are of no use here, so there are none to steal.
      account: {
        create: { before: async account => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) },
      },
      session: { create: { before: async session => ({ data: { ...session, ipAddress: null, userAgent: null } }) } },
    },
    // Limits, checks of origin and logs are the application's own: see web/ and attempts.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (level, message) => {
        if (!isOurOwnNo(message)) log(JSON.stringify({ level: 'sign-in', severity: level, message }))
      },
    },
    onAPIError: { errorURL: `${settings.url}/sign-in?problem=single-sign-on` },
    advanced: {
      cookiePrefix: cookiePrefix(settings),
      // The prefix above says __Host- itself.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isHttps(settings), httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
  })
}

const secondFactor = twoFactor({
  issuer: 'Putright',
  // Ten wrong codes in a row, over any number of tries at signing in, and the account waits a quarter of an hour.
  accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
  backupCodeOptions: { storeBackupCodes: keptAsDigests },
  schema: {
    user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
    twoFactor: {
      modelName: 'second_factor',
      fields: {
        userId: 'person_id',
        backupCodes: 'backup_codes',
        failedVerificationCount: 'failed_verification_count',
        lockedUntil: 'locked_until',
      },
    },
  },
})

/** What better-auth makes of an e-mail address that we left empty: its advice is wrong here, and the true reason is in the log. */
const isOurOwnNo = (message: string) => message.startsWith(`Provider "${provider}" did not return an email`)

type Provider = NonNullable<SignInSettings['singleSignOn']>

const singleSignOn = (given: Provider, lookup: StaffLookup) =>
  genericOAuth({
    config: [
      {
        providerId: provider,
        discoveryUrl: given.discoveryUrl,
        clientId: given.clientId,
        clientSecret: given.clientSecret,
        scopes: given.emailClaim === 'email' ? ['openid', 'email'] : ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        getUserInfo: async tokens => {
          const said = await claimsFrom(tokens, given)
          return said === null ? null : { ...said, emailVerified: false }
        },
        // Who of the staff it is, is decided by us; '' ends it with "no e-mail", which is shown as every other no is.
        mapProfileToUser: async claims => {
          const staffId = await lookup.bySingleSignOn(claims, given)
          return { email: staffId === null ? '' : addressOf(staffId), emailVerified: true, name: '' }
        },
      },
    ],
  })
