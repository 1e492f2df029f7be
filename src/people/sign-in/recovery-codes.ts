// Codes for the day the phone is lost: 120 random bits each, so that a plain SHA-256 is enough to keep them by (a shorter code
// would need a slow hash). Shown once; what is kept cannot be turned back into a code. Each is good once.
import { createHash } from 'node:crypto'
import { newSecretBytes } from '../../ledger/random.ts'

export const howMany = 8
/** Crockford's base 32 without I, L, O and U: nothing to mix up when it is copied from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytesEach = 15

function newCode(): string {
  const bits = [...newSecretBytes(bytesEach)].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const text = (bits.match(/.{5}/g) ?? []).map(five => letters.charAt(Number.parseInt(five, 2))).join('')
  return (text.match(/.{4}/g) ?? []).join('-')
}

export const newRecoveryCodes = (): readonly string[] => Array.from({ length: howMany }, newCode)

/** As somebody types it: with or without dashes and spaces, in small letters, O for 0, I or L for 1. */
const plain = (typed: string) => typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
export const looksLikeRecoveryCode = (typed: string): boolean => /^[0-9A-Z]{24}$/.test(plain(typed))

const mark = 'sha256:'
export const digestOfCode = (typed: string): string => mark + createHash('sha256').update(plain(typed)).digest('base64url')

/** How better-auth is told to keep them. It hands back what it read with one code taken out: those are digests already. */
export const keptAsDigests = {
  encrypt: async (json: string): Promise<string> => {
    const codes = JSON.parse(json) as readonly string[]
    return JSON.stringify(codes.map(code => (code.startsWith(mark) ? code : digestOfCode(code))))
  },
  decrypt: async (stored: string): Promise<string> => stored,
}
