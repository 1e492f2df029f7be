import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Leadership } from '../leadership.ts'

export type EndCover = { readonly instead: StaffId; readonly on: PlainDate }

/** On the day they are back: whoever covered has the case until then and no longer. */
export function endCover(
  { covers }: Leadership,
  { instead, on }: EndCover,
): Result<readonly NewFact[], { readonly why: 'no-cover' }> {
  const running = covers.some(one => one.instead === instead && (one.until === null || one.until >= on))
  return running ? accept([happened('cover ended', on, { instead })]) : refuse({ why: 'no-cover' })
}
