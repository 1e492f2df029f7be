// A whole complaint: made, taken up, answered at one stage or two, put right, closed.
import type { EntryId } from '../../../ledger/fact.ts'
import { staffId } from '../../landlord/staff.ts'
import type { Lots } from '../../random.ts'
import { acknowledgements, complained, learned, logged, spokeToComplainant } from '../../words/complaints.ts'
import { lifeOf, type Setting } from '../life.ts'
import { officeHour, type ToldCase } from '../told.ts'
import { about, type Complaint, type ComplaintLife } from './complaint.ts'
import { answer } from './answer.ts'
import { escalate } from './escalation.ts'

export function complaintCase(setting: Setting & Complaint, lots: Lots, newEntry: () => EntryId): ToldCase {
  const life: ComplaintLife = lifeOf<Complaint>(setting, lots, newEntry)
  openRecord(life)
  takeUp(life)
  life.live(() => undefined, null)
  return { caseId: setting.caseId, facts: life.told() }
}

function openRecord(life: ComplaintLife): void {
  const { tell, today, reference, title, teamId, homeId, resident, helper, next, of, subject } = life
  const party = () => ({ about: [next('party')] })
  tell('record opened', today(), { kind: 'complaint', reference, title, team: teamId, home: homeId })
  tell(
    'party added',
    today(),
    { part: 'complainant', resident: resident.residentId, name: resident.name, telephone: resident.telephone },
    party(),
  )
  if (helper)
    tell(
      'party added',
      today(),
      { part: 'advocate', name: helper.name, telephone: helper.telephone, authority: 'a signed form of consent' },
      party(),
    )
  if (subject) wallOff(life, subject)
  const private_ = subject ? ({ closer: { says: 'staff conduct' } } as const) : {}
  tell('complaint made', today(), { of, says: life.say(complained[of]) }, { about, by: null, ...private_ })
}

/** To the person complained about, and to whoever manages them, the case does not exist. */
function wallOff({ tell, today }: ComplaintLife, { name, manager }: NonNullable<Complaint['subject']>): void {
  const more = { compartment: 'staff conduct' } as const
  tell('staff member involved', today(), { staff: staffId(name), because: 'subject' }, more)
  tell('staff member involved', today(), { staff: staffId(manager), because: 'manager of the subject' }, more)
  tell('staff complaint made', today(), { subject: 'housing officer' }, { about, ...more })
}

function takeUp(life: ComplaintLife): void {
  const { tell, today, later, lots } = life
  later(life.does('inTime') ? lots.between(0, 2) : 7, () => {
    tell('complaint logged', today(), { stage: 1, says: life.say(logged) }, { about })
    tell('lead named', today(), { staff: staffId(life.leadNow()), says: `${life.leadNow()} answers it; the resident was told.` })
  })
  const acknowledgedAfter = life.does('inTime') ? lots.between(2, 5) : lots.between(6, 9)
  if (life.does('acknowledges'))
    later(acknowledgedAfter, () =>
      tell(
        'complaint acknowledged',
        today(),
        {
          stage: 1,
          definition: life.does('explains'),
          responsibilities: life.does('explains'),
          says: life.say(acknowledgements),
        },
        { about },
      ),
    )
  if (life.does('keepsContact'))
    later(lots.between(3, 7), () =>
      tell('complainant contacted', today(), { stage: 1, says: life.say(spokeToComplainant) }, { about, time: officeHour(lots) }),
    )
  if (life.subject)
    later(8, () =>
      tell(
        'staff complaint investigated',
        today(),
        {
          by: 'head of housing',
          subject: 'housing officer',
          independent: true,
          interviewed: true,
          says: 'Interviewed; call log and diary looked at.',
        },
        { about, compartment: 'staff conduct' },
      ),
    )
  answer(life, { stage: 1, how: life.stage1, from: Math.min(acknowledgedAfter, 5), limit: 10, next: () => afterStage1(life) })
}

function afterStage1(life: ComplaintLife): void {
  const { tell, today, later, lots } = life
  if (life.stage2 !== null) return escalate(life, life.stage2)
  if (life.does('explains'))
    later(lots.between(5, 25), () => tell('learning recorded', today(), { says: life.say(learned) }, { about }))
  later(lots.between(21, 45), () =>
    tell('complaint closed', today(), { ground: 'answered, and nothing further heard' }, { about }),
  )
}
