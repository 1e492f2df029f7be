// The second stage: asked for, taken up by somebody who did not answer the first, answered.
import { staffId } from '../../landlord/staff.ts'
import { escalations, learned, spokeToComplainant } from '../../words/complaints.ts'
import { officeHour } from '../told.ts'
import { answer } from './answer.ts'
import { about, type Answering, type ComplaintLife } from './complaint.ts'

export function escalate(life: ComplaintLife, how: Answering): void {
  const { later, lots, tell, today } = life
  later(lots.between(4, 15), () => {
    tell('escalation requested', today(), { stage: 2, reasonsGiven: true, says: life.say(escalations) }, { about, by: null })
    const acknowledgedAfter = life.does('inTime') ? lots.between(1, 4) : 7
    if (life.does('acknowledges')) later(acknowledgedAfter, () => takeUp(life))
    const limit = life.opened < '2024-04-01' ? 15 - Math.min(acknowledgedAfter, 5) : 20
    answer(life, { stage: 2, how, from: Math.min(acknowledgedAfter, 5), limit, next: () => afterStage2(life) })
  })
}

function takeUp(life: ComplaintLife): void {
  const { tell, today, later, lots, reviewer } = life
  const by = staffId(reviewer)
  tell('escalation acknowledged', today(), { stage: 2, says: 'Taken up by somebody who had no part in stage 1.' }, { about, by })
  if (life.does('keepsContact'))
    later(lots.between(1, 6), () =>
      tell(
        'complainant contacted',
        today(),
        { stage: 2, says: life.say(spokeToComplainant) },
        { about, by, time: officeHour(lots) },
      ),
    )
}

function afterStage2(life: ComplaintLife): void {
  const { tell, today, later, lots } = life
  if (life.does('explains'))
    later(lots.between(5, 25), () => tell('learning recorded', today(), { says: life.say(learned) }, { about }))
  if (life.goesToOmbudsman)
    later(lots.between(15, 24), () =>
      tell(
        'ombudsman approached',
        today(),
        { says: 'A letter from the Ombudsman says that the resident has been in touch.' },
        { about, by: null, held: 'other' },
      ),
    )
  later(lots.between(25, 60), () => tell('complaint closed', today(), { ground: 'both stages answered' }, { about }))
}
