// From what is typed or what a provider says to one of the staff who works here today, or to nobody. Why nobody is told to the
// log, never to the person: "unknown", "has left" and "not verified" must look the same.
import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StaffId } from '../../ledger/fact.ts'
import { isVerified, type Claims } from './provider-claims.ts'
import type { SingleSignOn } from './settings.ts'
import type { SignInDb } from './tables.ts'

export type StaffLookup = {
  readonly byEmail: (email: string) => Promise<StaffId | null>
  readonly worksHere: (staffId: StaffId) => Promise<boolean>
  readonly bySingleSignOn: (claims: Claims, from: SingleSignOn) => Promise<StaffId | null>
}

export type LookupOptions = {
  readonly db: SignInDb
  readonly today: () => PlainDate | Promise<PlainDate>
  readonly provider: string
  readonly log: (line: string) => void
}

export function staffLookup({ db, today, provider, log }: LookupOptions): StaffLookup {
  const byEmail = async (email: string): Promise<StaffId | null> => {
    const found = await sql<{ id: string | null }>`select sign_in.staff_called(${email}, ${await today()}::date) as id`.execute(
      db,
    )
    return found.rows[0]?.id ?? null
  }
  const no = (why: string): null => {
    log(JSON.stringify({ level: 'sign-in', severity: 'notice', message: `single sign-on turned down: ${why}` }))
    return null
  }
  const byClaims = async (claims: Claims, from: SingleSignOn): Promise<StaffId | null> => {
    if (!usedMethod(claims, from.requiredMethod)) return no('the method that is required was not used')
    const linked = await linkedStaff(db, provider, String(claims.sub))
    if (linked !== null) return (await worksHere(db, linked, await today())) ? linked : no('the person has left')
    const email = claims[from.emailClaim]
    if (typeof email !== 'string' || email === '') return no(`there is no claim "${from.emailClaim}"`)
    if (!from.everyEmailVerified && !isVerified(claims, email)) return no('the address is not verified')
    const staffId = await byEmail(email)
    if (staffId === null) return no('nobody who works here has this address')
    if (await hasAnother(db, provider, staffId)) return no('the person is linked to another account of the provider')
    return staffId
  }
  return { byEmail, worksHere: async staffId => worksHere(db, staffId, await today()), bySingleSignOn: byClaims }
}

/** `amr` is a list of how the provider made sure; some write it as one word. */
const usedMethod = ({ amr }: Claims, required: string | null) => required === null || [amr].flat().includes(required)

async function linkedStaff(db: SignInDb, provider: string, subject: string): Promise<StaffId | null> {
  const found = await db
    .selectFrom('sign_in.account as a')
    .innerJoin('sign_in.person as p', 'p.id', 'a.person_id')
    .select('p.staff_id')
    .where('a.provider_id', '=', provider)
    .where('a.account_id', '=', subject)
    .executeTakeFirst()
  return found?.staff_id ?? null
}

/** An address given to a new person must not open what the last one with it could. */
async function hasAnother(db: SignInDb, provider: string, staffId: StaffId): Promise<boolean> {
  const found = await db
    .selectFrom('sign_in.account as a')
    .innerJoin('sign_in.person as p', 'p.id', 'a.person_id')
    .select('a.account_id')
    .where('a.provider_id', '=', provider)
    .where('p.staff_id', '=', staffId)
    .executeTakeFirst()
  return found !== undefined
}

async function worksHere(db: SignInDb, staffId: StaffId, today: PlainDate): Promise<boolean> {
  const found = await sql<{ here: boolean }>`select sign_in.works_here(${staffId}::uuid, ${today}::date) as here`.execute(db)
  return found.rows[0]?.here ?? false
}
