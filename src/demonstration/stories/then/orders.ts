// What followed a determination: the orders where the case file does not tell them as entries, how each was carried out and
// shown, and the case talked through and closed.
import type { CaseFile } from '../../../casefiles/index.ts'
import { addDays, addMonths, type PlainDate } from '../../../kernel/plain-date.ts'
import { addWorkingDays } from '../../../kernel/working-days.ts'
import { englandAndWales } from '../../../standards/calendar.ts'
import { staffId } from '../../landlord/staff.ts'
import type { Recorder } from '../../life/told.ts'
import { workdayFrom } from '../../life/workdays.ts'
import { retold } from './retell.ts'
import type { Telling } from './tellings.ts'

const complaints = staffId('Devinder Sohal')

export function afterwards({ tell }: Recorder, telling: Telling, file: CaseFile): void {
  const decided = addDays(file.determined, telling.days)
  const says = (order: CaseFile['found']['orders'][number]) => retold(order.says, file.determined, telling)
  const told = file.entries.some(entry => entry.kind === 'order made')
  const orders = file.found.orders.map((order, n) => ({
    order,
    about: [`order-${n + 1}`],
    by: order.due ? dueOn(decided, order.due, telling.days) : addDays(decided, 28),
  }))
  if (!told)
    for (const { order, about, by } of orders)
      tell(
        'order made',
        decided,
        { what: says(order), by, ...(order.pence && { pence: order.pence }), says: says(order) },
        { about, held: 'other', by: complaints },
      )
  for (const { order, about, by } of orders) {
    const done = workdayFrom(addDays(by, -6))
    const more = { about, by: complaints }
    tell(
      'order complied',
      done,
      { says: order.pence ? `Paid to ${telling.resident}, and not to the rent account.` : 'Done; papers on the record.' },
      more,
    )
    tell('compliance evidenced', done, { says: 'Proof sent to the Ombudsman.' }, more)
  }
  const last = orders.map(one => one.by).reduce((a, b) => (a > b ? a : b), decided)
  end(tell, telling, last)
}

function end(tell: Recorder['tell'], { afterwards: { officer }, resident, advocate }: Telling, last: PlainDate): void {
  const [first, second] = resident.split(' ')
  const ended = workdayFrom(addDays(last, 30))
  tell('lead named', workdayFrom(addDays(last, 5)), {
    staff: staffId(officer),
    says: `${officer} leads; ${first ?? second} was told.`,
  })
  tell('closure discussed', ended, {
    says: `Talked through with ${first}${advocate ? ` and ${advocate}` : ''}: what was done, what is still open, how to come back.`,
  })
  tell('case closed', ended, {
    ground: 'resolved',
    reasonsGiven: true,
    inWriting: true,
    says: 'Closed with her agreement, in writing, with the reasons.'.replace('her', first === 'Tariq' ? 'his' : 'her'),
  })
}

/** A limit of the Ombudsman's, from the day of the determination. */
function dueOn(from: PlainDate, due: NonNullable<CaseFile['found']['orders'][number]['due']>, days: number): PlainDate {
  if ('date' in due) return addDays(due.date, days)
  switch (due.unit) {
    case 'days':
      return addDays(from, due.number)
    case 'weeks':
      return addDays(from, due.number * 7)
    case 'months':
      return addMonths(from, due.number)
    case 'working days':
      return addWorkingDays(englandAndWales, from, due.number)
  }
}
