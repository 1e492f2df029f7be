// What the standards would ask for if this were one more attempt that reached nobody: judged, not guessed, so that a landlord's
// own policy and its paragraph are what the officer reads.
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Entry } from '../../../rulebook/entry.ts'
import { judgeEntries, type Judging } from '../../../verdicts/index.ts'

export type AskedNext = { readonly asks: string; readonly due: PlainDate | null; readonly rule: string }

const supposed = 'supposed'

/** Precondition: `entries` is what the officer may see. */
export function askedAfterNoAnswer(entries: readonly Entry[], judging: Judging, today: PlainDate): readonly AskedNext[] {
  const attempt: Entry = {
    // Ids sort by their place in the case: this one stands last.
    id: `9999999.${supposed}`,
    kind: 'contact attempted',
    occurred: { precision: 'day', on: today },
    recordedOn: today,
    held: 'landlord',
    about: [],
    fields: { channel: 'telephone', outcome: 'no answer' },
  }
  return judgeEntries([...entries, attempt], judging, today)
    .filter(({ trigger, is, pattern }) => trigger === attempt.id && is === 'due' && pattern === 'after')
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    .map(({ asks, due, rule }) => ({ asks, due, rule }))
}
