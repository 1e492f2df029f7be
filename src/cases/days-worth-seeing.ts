// Days on which a case can usefully be looked at again: before and after its turning points, for whoever does not know the dates.
import type { CaseFile } from '../casefiles/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

export type WorthSeeing = { readonly day: PlainDate; readonly because: string }

const turningPoints: { readonly [kind: string]: string } = {
  'case opened': 'the case was opened',
  'complaint made': 'the resident complained',
  'stage response issued': 'a stage response went out',
  'escalation requested': 'the resident asked for the next stage',
  'case closed': 'the case was closed',
  'failure order issued': 'the Ombudsman issued a failure order',
  'resident left home': 'the resident left home',
  'referral made': 'the case was referred',
}

/** In order of day, each day once, then the last day the Ombudsman looked at and the day it decided. */
export function daysWorthSeeing(file: CaseFile): readonly WorthSeeing[] {
  const found = new Map<PlainDate, string>()
  for (const entry of file.entries) {
    const because = turningPoints[entry.kind]
    if (because && typeof entry.on === 'string' && entry.on !== 'undated' && !found.has(entry.on)) found.set(entry.on, because)
  }
  if (!found.has(file.considered.to)) found.set(file.considered.to, 'the last day the Ombudsman looked at')
  if (!found.has(file.determined)) found.set(file.determined, 'the Ombudsman decided')
  return [...found].map(([day, because]) => ({ day, because })).sort((a, b) => a.day.localeCompare(b.day))
}
