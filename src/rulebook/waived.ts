// Waivers: a duty set aside by someone who may, for a reason. The verdict beneath is never hidden.
import type { FieldValue } from './entry.ts'
import { named } from './explain.ts'
import type { Noted, Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

export const waiversIn = (reading: Reading): readonly Noted[] => reading.byKind.get('duty waived') ?? []

export function waived(verdicts: readonly Verdict[], waivers: readonly Noted[]): readonly Verdict[] {
  if (waivers.length === 0) return verdicts
  return verdicts.map(verdict => {
    const waiver = waivers.find(one => covers(one, verdict))
    return waiver
      ? {
          ...verdict,
          is: 'waived',
          soon: false,
          beneath: verdict,
          entries: [...verdict.entries, waiver.entry.id],
          because: reasonOf(waiver),
        }
      : verdict
  })
}

function covers({ entry }: Noted, verdict: Verdict): boolean {
  const of = entry.fields['of'] ?? null
  return entry.fields['rule'] === verdict.rule && (of === null || of === verdict.trigger)
}

function reasonOf(waiver: Noted): string {
  const { by, reasons } = waiver.entry.fields
  return `Set aside: ${named(waiver)}${text(by, ', by ')}${text(reasons, ': ')}.`
}

const text = (value: FieldValue | undefined, before: string): string => (typeof value === 'string' ? `${before}${value}` : '')
