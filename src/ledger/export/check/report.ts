// What a check of an exported case comes to (docs/record-format.md, sections 8 and 9).

export const checkNames = [
  'file',
  'evidence',
  'fields',
  'chain',
  'inclusion',
  'checkpoint',
  'statement',
  'earlier',
  'older',
] as const
export type CheckName = (typeof checkNames)[number]

/** `fact` counts from 1. */
export type Problem = { readonly check: CheckName; readonly fact: number | null; readonly says: string }
export type Outcome = 'passed' | 'failed' | 'not done'

export type Report = {
  readonly ok: boolean
  readonly checks: { readonly [name in CheckName]: Outcome }
  readonly problems: readonly Problem[]
  readonly facts: number
  readonly withheld: {
    readonly erased: number
    readonly redacted: number
    readonly 'left out': number
    readonly 'closed facts': number
    readonly 'unnamed fields': number
  }
  readonly key: string
}

/** What the reader has beside the file. */
export type Beside = {
  /** The landlord's key, got from somewhere else. */
  readonly key?: string
  readonly files?: readonly Uint8Array[]
  /** Checkpoints that the reader has kept. */
  readonly older?: readonly string[]
}

export const problem = (check: CheckName, says: string, at: number | null = null): Problem => ({
  check,
  fact: at === null ? null : at + 1,
  says,
})
