// The first days: the record, the people, the report, the case.
import { staffId } from '../../landlord/staff.ts'
import { contactPlans, explained, opened, optionsGone, plans } from '../../words/casework.ts'
import { reports } from '../../words/reports.ts'
import type { Person } from '../life.ts'
import { officeHour } from '../told.ts'
import { isCrime, isForNeighbours, type AsbLife } from './asb.ts'
import { askPolice, speakToPersonReported } from './others.ts'
import { report } from './report.ts'
import { assess } from './risk.ts'
import { speak } from './contact.ts'

export function begin(life: AsbLife): void {
  openRecord(life)
  people(life)
  report(life, { fresh: false })
  life.later(life.does('inTime') ? 0 : 3, () => openCase(life))
}

function openRecord({ tell, today, reference, title, teamId, homeId }: AsbLife): void {
  tell('record opened', today(), { kind: 'antisocial behaviour', reference, title, team: teamId, home: homeId })
}

function people(life: AsbLife): void {
  const { tell, today, lots } = life
  const add = (part: string, { residentId, name, telephone, safeContact }: Person, more = {}) =>
    tell(
      'party added',
      today(),
      { part, resident: residentId, name, telephone, safeContact },
      { about: [life.next('party')], ...more },
    )
  add('resident', life.resident)
  add('person reported', life.reported)
  if (life.witness) add('witness', life.witness)
  if (life.informant) add('reporter', life.informant, { compartment: 'informant identity' })
  if (life.helper) {
    add('advocate', life.helper)
    tell('advocate named', today(), { says: `${life.resident.name} has a helper, whom we may ring.` })
  }
  if (life.needs.length > 0) {
    tell('need disclosed', today(), { what: lots.pick(life.needs) })
    if (life.does('assesses'))
      life.later(lots.between(1, 9), () =>
        tell('need considered', today(), { says: 'Written on the cover sheet and kept to in letters and visits.' }),
      )
  }
}

function openCase(life: AsbLife): void {
  const { tell, today, later, lots, type } = life
  tell('case opened', today(), { category: reports[type].category, says: life.say(opened) })
  later(life.does('plans') ? 0 : lots.between(3, 13), () => nameLead(life))
  later(lots.between(0, 2), () => speak(life, 'first'))
  if (life.everyDays !== null)
    later(life.does('inTime') ? lots.between(1, 9) : 14, () => agreeContact(life, life.everyDays ?? 14))
  if (life.does('plans')) later(life.does('inTime') ? lots.between(4, 14) : 22, () => agreePlan(life))
  if (life.does('explains'))
    later(lots.between(2, 15), () => tell('options explained', today(), { threshold: true, says: life.say(explained) }))
  if (life.does('explains')) later(lots.between(12, 28), () => tell('options reviewed', today(), { says: life.say(optionsGone) }))
  if (life.does('explains')) later(lots.between(1, 12), () => offerDiary(life))
  if (isForNeighbours(type)) later(lots.between(6, 18), () => speakToPersonReported(life))
  if (isCrime(type) && life.does('explains')) later(lots.between(1, 12), () => askPolice(life))
  if (life.highRisk) later(1, () => assess(life))
}

function nameLead({ tell, today, leadNow }: AsbLife): void {
  tell('lead named', today(), { staff: staffId(leadNow()), says: `${leadNow()} leads; the resident was told.` })
}

function offerDiary({ tell, today, type, lots }: AsbLife): void {
  tell('diary issued', today(), { says: 'Sheets for three weeks, with a stamped envelope.' })
  if (type === 'noise' || type === 'household noise')
    tell('measure offered', today(), { measure: lots.chance(0.6) ? 'noise app' : 'noise equipment', to: 'resident' })
}

function agreeContact({ tell, today, lots }: AsbLife, everyDays: 7 | 14 | 28): void {
  tell('contact plan agreed', today(), { everyDays, ...lots.pick(contactPlans[everyDays] ?? []) }, { time: officeHour(lots) })
}

function agreePlan(life: AsbLife): void {
  life.tell('action plan agreed', life.today(), { says: life.say(plans) })
}
