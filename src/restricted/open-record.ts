// Opens it: the row that row-level security reads, the note on the case's record and the line in the audit, all or none.
import { looked } from '../audit/index.ts'
import { asSystem } from '../database/scope.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import { compartmentsIn, nothing, type Mask } from '../ledger/compartment.ts'
import type { CaseId, NewFact, StaffId } from '../ledger/fact.ts'
import { handle } from '../ledger/handle.ts'
import { happened } from '../ledger/new-fact.ts'
import { newId } from '../ledger/random.ts'
import { wholeCase } from '../ledger/whole-case.ts'
import { compartmentOfNote, decideOpening, waitsForSecond, type Opened, type OpenRefused } from '../people/break-glass.ts'
import type { RecordDeps } from '../record/index.ts'
import { actorOf, type Context } from '../ui/page.ts'
import type { Openable } from './parts.ts'
import { ownOpenings } from './read-models/openings.ts'

export type Asked = {
  readonly reason: string
  readonly hours: number
  readonly parts: readonly Openable[]
  /** The pattern of the page. */
  readonly route: string
}
export type OpeningRefused = OpenRefused | { readonly why: 'already-waits' }

/** `already`: what this person sees of it now. Precondition: they are not kept from the case. */
export async function openRestrictedRecord(
  deps: RecordDeps,
  { caseId, already }: { readonly caseId: CaseId; readonly already: Mask },
  { reason, hours, parts, route }: Asked,
  context: Context,
): Promise<Result<Opened, OpeningRefused>> {
  const { db } = deps
  const [by, at] = [actorOf(context).id, context.now]
  const decided = decideOpening(already, { by, at, reason, hours, compartments: parts, approvedBy: null })
  if (!decided.ok) return decided
  const opened = decided.value
  if (opened.waitsForSecondPerson && (await waitsAlready(deps, caseId, context))) return refuse({ why: 'already-waits' })
  await asSystem(db, () =>
    db
      .insertInto('break_glass')
      .values({
        id: newId(),
        case_id: caseId,
        staff_id: by,
        reason: opened.reason,
        compartments: opened.compartments,
        from_at: opened.from,
        until_at: opened.until,
        approved_by: null,
        already,
      })
      .execute(),
  )
  await handle(deps, caseId, wholeCase, () => accept(notesOf(opened, { by, hours, on: context.today })), null, { by, at })
  await looked(db, context, caseId, `${whatWasDone(opened)} for ${inHours(hours)}`, route, 'break-glass')
  return accept(opened)
}

const inHours = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`)

/** After the person's name, in the audit. */
function whatWasDone({ opensNow, waitsForSecondPerson }: Opened): string {
  if (!waitsForSecondPerson) return 'opened it by exception'
  return opensNow === nothing
    ? 'asked to see by exception who reported'
    : 'opened it by exception, and asked to see who reported,'
}

type Noted = { readonly by: StaffId; readonly hours: number; readonly on: PlainDate }

/** What opened, and what only waits: each where whoever may see that much reads of it. */
function notesOf({ opensNow, reason, waitsForSecondPerson }: Opened, { by, hours, on }: Noted): readonly NewFact[] {
  const common = { staff: by, hours, reasons: reason }
  const opened = { ...common, opened: [...compartmentsIn(opensNow)] }
  const asked = { ...common, asked: ['informant identity'] }
  return [
    ...(opensNow === nothing
      ? []
      : [happened('restricted record opened', on, opened, { compartment: compartmentOfNote(opensNow) })]),
    ...(waitsForSecondPerson ? [happened('restricted record asked', on, asked, { compartment: 'informant identity' })] : []),
  ]
}

const waitsAlready = async ({ db }: RecordDeps, caseId: CaseId, context: Context): Promise<boolean> =>
  (await ownOpenings(db, actorOf(context))).some(one => one.caseId === caseId && waitsForSecond(one))
