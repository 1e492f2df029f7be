// A live case judged on the day that is looked at, with how it stands and its timeline: what its page and the page of one
// verdict are made of. Only what the viewer may see is judged, so that what is hidden cannot show through a verdict.
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { entriesOf, entryIdIn } from '../../../ledger/entry.ts'
import type { Context } from '../../../ui/page.ts'
import type { FormState } from '../../../ui/form-state.ts'
import { judgeRecord, type JudgedRecord } from '../../../verdicts/index.ts'
import { chronicle, type Chronicle } from '../../chronicle.ts'
import type { LiveDeps } from '../../deps.ts'
import type { OpenedCase } from '../../read-models/open-case.ts'
import { standingOf, type Standing } from '../../standing.ts'
import { readDays, typedAs } from '../shared/day-query.ts'
import type { Look } from '../shared/how-counted.tsx'
import { liveLook } from './look.ts'

export type Looking = {
  readonly opened: OpenedCase
  readonly today: PlainDate
  readonly judged: JudgedRecord
  readonly standing: Standing
  readonly chronicled: Chronicle
  readonly look: Look
  /** Of the two day controls. */
  readonly form: FormState
}

/** Without days asked for: today, with all that is known. No day later than today. */
export function lookingAt(deps: LiveDeps, opened: OpenedCase, context: Pick<Context, 'query' | 'today'>): Looking {
  const { today } = context
  const days = readDays(context)
  const [asAt, knownAt] = [notAfter(today, days.asAt), notAfter(today, days.knownAt)]
  const judged = judgeRecord(deps, entriesOf(opened.facts), asAt, knownAt)
  const chronicled = chronicle(opened.facts, knownAt)
  const gone = new Set(judged.entries.flatMap(({ id }) => (chronicled.gone.has(entryIdIn(id)) ? [id] : [])))
  const { calendar } = deps.judging
  return {
    opened,
    today,
    judged,
    standing: standingOf(judged, gone),
    chronicled,
    look: liveLook({ caseId: opened.caseId, judged, names: opened.names, calendar, today }),
    form: { ...days.form, values: { ...typedAs('asAt', asAt), ...typedAs('knownAt', knownAt), ...days.form.values } },
  }
}

const notAfter = (today: PlainDate, day: PlainDate | undefined): PlainDate => (day === undefined || day > today ? today : day)
