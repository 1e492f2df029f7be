// Entries taken back or replaced. The duties they made arise are shown as superseded, with the answer there would have been.
import type { Noted, Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

/** The entries that others, known and happened, take out. */
export function withdrawnFrom(noted: readonly Noted[]): readonly Noted[] {
  const out = new Set<unknown>()
  for (const { entry } of noted)
    if (entry.kind === 'entry withdrawn' || entry.kind === 'entry corrected') out.add(entry.fields['of'])
  return out.size === 0 ? [] : noted.filter(one => out.has(one.entry.id))
}

/** From the verdicts with one entry put back, those which it made arise. */
export const superseded = (verdicts: readonly Verdict[], { entry }: Noted, reading: Reading): readonly Verdict[] =>
  verdicts
    .filter(verdict => verdict.trigger === entry.id)
    .map(verdict => {
      const by = (reading.byKind.get('entry withdrawn') ?? [])
        .concat(reading.byKind.get('entry corrected') ?? [])
        .find(one => one.entry.fields['of'] === entry.id)
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
