// Entries taken back or replaced. The duties they made arise are shown as superseded, with the answer there would have been.
import type { Noted, Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

const takesOut = ({ entry }: Noted): boolean => entry.kind === 'entry withdrawn' || entry.kind === 'entry corrected'

/** The entries that others, known and happened, take out. A withdrawal is not itself withdrawn. */
export function withdrawnFrom(noted: readonly Noted[]): readonly Noted[] {
  const out = new Set<unknown>(noted.filter(takesOut).map(one => one.entry.fields['of']))
  return out.size === 0 ? [] : noted.filter(one => out.has(one.entry.id) && !takesOut(one))
}

/** From the verdicts with one entry put back, those which it made arise. */
export const superseded = (verdicts: readonly Verdict[], { entry }: Noted, reading: Reading): readonly Verdict[] =>
  verdicts
    .filter(verdict => verdict.trigger === entry.id)
    .map(verdict => {
      const by = reading.noted.find(one => takesOut(one) && one.entry.fields['of'] === entry.id)
      const reason = by?.entry.fields['reasons']
      return {
        ...verdict,
        is: 'superseded',
        soon: false,
        beneath: verdict,
        entries: by ? [...verdict.entries, by.entry.id] : verdict.entries,
        because: `The entry it arose from was ${by?.entry.kind === 'entry corrected' ? 'corrected' : 'taken back'}${typeof reason === 'string' ? `: ${reason}` : ''}.`,
      }
    })
