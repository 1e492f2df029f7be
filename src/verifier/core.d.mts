export type CheckName = 'file' | 'evidence' | 'fields' | 'chain' | 'inclusion' | 'checkpoint' | 'statement' | 'earlier' | 'older'
export type Problem = {
  readonly check: CheckName
  readonly fact: number | null
  readonly entry: string | null
  readonly says: string
}
export type Report = {
  readonly ok: boolean
  readonly checks: Readonly<Record<CheckName, 'passed' | 'failed' | 'not done'>>
  readonly problems: readonly Problem[]
  readonly facts: number
  readonly withheld: Readonly<Record<'erased' | 'redacted' | 'left out' | 'closed facts' | 'unnamed fields', number>>
  readonly key: string
  readonly summary: readonly string[]
  readonly file: object | null
}
export type Given = {
  readonly key: string | null
  readonly older: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly files: readonly { readonly name: string; readonly sha256: Uint8Array }[]
}
export type Tools = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  readonly ed25519: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>
  readonly pause: (share: number) => void | Promise<void>
}
export const checkNames: readonly CheckName[]
export function verifyCase(bytes: Uint8Array, given: Given, tools: Tools): Promise<Report>
export function asJson(report: Report): object
export function problemLine(problem: Problem): string
export function shown(text: string): string
