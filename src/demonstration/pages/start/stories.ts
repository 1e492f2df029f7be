// The five stories, and whom to be to read each.
import type { StaffName } from '../../landlord/staff.ts'
import { thenId } from '../../stories/then/then.ts'

type Telling = { readonly caseId: string; readonly as: StaffName; readonly says: string }
export type Story = { readonly title: string; readonly asItWent: Telling; readonly now: readonly Telling[] }

const told = (story: number, as: StaffName): Telling => ({ caseId: thenId(story), as, says: 'as it went' })

export const stories: readonly Story[] = [
  { title: 'Potatoes at the door', asItWent: told(1, 'Amara Boateng'), now: [] },
  { title: 'The dragging upstairs', asItWent: told(2, 'Ruth Calloway'), now: [] },
  { title: 'The support worker’s letter', asItWent: told(3, 'Ruth Calloway'), now: [] },
  { title: 'Not our tenants', asItWent: told(4, 'Ruth Calloway'), now: [] },
  { title: 'Six doorbells', asItWent: told(5, 'Ruth Calloway'), now: [] },
]
