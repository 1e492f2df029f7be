// A whole antisocial behaviour case, from the first report to its end or to the last day that is told.
import { addDays } from '../../../kernel/plain-date.ts'
import type { EntryId } from '../../../ledger/fact.ts'
import type { Lots } from '../../random.ts'
import { lifeOf, type Setting } from '../life.ts'
import type { ToldCase } from '../told.ts'
import { workdayFrom, workingDaysAfter } from '../workdays.ts'
import type { Asb, AsbLife } from './asb.ts'
import { begin } from './beginning.ts'
import { close, openAgain } from './ending.ts'
import { report } from './report.ts'
import { weeksOf } from './weeks.ts'

export function asbCase(setting: Setting & Asb, lots: Lots, newEntry: () => EntryId): ToldCase {
  const life: AsbLife = lifeOf<Asb>(setting, lots, newEntry)
  begin(life)
  liveUntilClosed(life, setting.lasts)
  if (setting.lasts !== null && setting.comesBack !== null) comeBack(life, setting.comesBack)
  return { caseId: setting.caseId, facts: life.told() }
}

function liveUntilClosed(life: AsbLife, lasts: number | null): void {
  const closing = lasts === null ? null : workingDaysAfter(life.today(), lasts)
  life.live(weeksOf(life), closing)
  if (closing !== null && closing <= life.end) close(life)
}

/** Nothing is recorded while it is closed. */
function comeBack(life: AsbLife, { afterDays, lasts }: NonNullable<Asb['comesBack']>): void {
  life.sleepUntil(workdayFrom(addDays(life.today(), afterDays)))
  if (life.today() > life.end) return
  report(life, { fresh: true })
  openAgain(life)
  liveUntilClosed(life, lasts)
}
