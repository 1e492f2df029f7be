// Closing a case, talked through or not, and a report that opens it again.
import { staffId } from '../../landlord/staff.ts'
import { closings } from '../../words/casework.ts'
import type { AsbLife } from './asb.ts'

export function close(life: AsbLife): void {
  const { tell, today, lots } = life
  const ground = life.ground ?? lots.pick(['resolved', 'resolved', 'no evidence', 'no contact', 'other'])
  tell('closure considered', today(), { ground })
  if (life.does('discussesClosing')) tell('closure discussed', today(), { says: life.say(closings) })
  if (ground === 'no contact' && life.does('followsUp'))
    tell('letter sent', today(), { says: 'Letter: we tried to reach you three times; this is how to reach us.' })
  const explained = life.does('explains')
  tell('case closed', today(), { ground, reasonsGiven: explained, inWriting: explained, says: life.say(closings) })
}

export function openAgain(life: AsbLife): void {
  const { tell, today } = life
  tell('case reopened', today(), { says: 'Opened again on a fresh report. What was known then is still on the record.' })
  tell('lead named', today(), { staff: staffId(life.leadNow()), says: 'The resident was told who leads.' })
}
