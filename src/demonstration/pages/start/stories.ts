// The five stories, and whom to be to read each.
import type { StaffName } from '../../landlord/staff.ts'
import { thenId } from '../../stories/then/then.ts'

type Telling = { readonly caseId: string; readonly as: StaffName; readonly says: string }
export type Story = { readonly title: string; readonly then: Telling; readonly now: readonly Telling[] }

const then = (story: number, as: StaffName): Telling => ({ caseId: thenId(story), as, says: 'as it went' })

export const stories: readonly Story[] = [
  { title: 'Potatoes at the door', then: then(1, 'Amara Boateng'), now: [] },
  { title: 'The dragging upstairs', then: then(2, 'Ruth Calloway'), now: [] },
  { title: 'The support worker’s letter', then: then(3, 'Ruth Calloway'), now: [] },
  { title: 'Not our tenants', then: then(4, 'Ruth Calloway'), now: [] },
  { title: 'Six doorbells', then: then(5, 'Ruth Calloway'), now: [] },
]
