// The five stories, each as it was determined and as it stands at the moment that decides it, and who should look at them.
import type { CaseId } from '../../ledger/fact.ts'
import type { StaffName } from '../landlord/staff.ts'
import { noted } from '../cases/four-of-note.ts'
import { sceneId } from './now/tell-scene.ts'
import { thenId } from './then/then.ts'

/** A case, and who opens it: somebody who may see it. */
export type Way = { readonly caseId: CaseId; readonly as: StaffName }
/** And in a sentence or two what to look for there. */
type Told = Way & { readonly says: string }

export type Story = {
  readonly number: 1 | 2 | 3 | 4 | 5
  readonly title: string
  readonly about: string
  readonly was: Told
  readonly now: Told
  /** The complaint that has been opened besides; null where there is none yet. */
  readonly besides: Told | null
}

const was = (story: number, as: StaffName, says: string): Told => ({ caseId: thenId(story), as, says })
const now = (story: number, as: StaffName, says: string): Told => ({ caseId: sceneId(`story ${story} now`), as, says })
const complaint = (story: number, as: StaffName, says: string): Told => ({
  caseId: sceneId(`story ${story} complaint now`),
  as,
  says,
})

export const stories: readonly Story[] = [
  {
    number: 1,
    title: 'Potatoes at the door',
    about: 'Dilys Abernathy, 4 Penhallow House, and her advocate Kofi Anane',
    now: now(
      1,
      'Josie Tran',
      'Friday’s call reached nobody: do you ring Kofi? The visit is at eleven: can you finish it, with a note and a summary, and is the diary that she brings logged? A call promised for last Wednesday was not made.',
    ),
    besides: null,
    was: was(
      1,
      'Amara Boateng',
      'An acknowledgement after 17 working days, 34 days of silence, a visit without notes, two teams, a camera that was warned of and never fitted.',
    ),
  },
  {
    number: 2,
    title: 'The dragging upstairs',
    about: 'Seun Adeyinka-Frost, 14 Penhallow House, about flat 18',
    now: now(
      2,
      'Josie Tran',
      'She left home on Thursday, so her risk is to be assessed today; equipment was promised in a letter; nobody is to speak to flat 18 before Friday; the case has been offered to Amara and she has not taken it.',
    ),
    besides: complaint(
      2,
      'Devinder Sohal',
      'Her complaint came this morning, so there are two clocks; and the reply to her member of Parliament is not the answer to it.',
    ),
    was: was(
      2,
      'Ruth Calloway',
      'Reports made to another service, a case nearly closed for silence, five weeks in which nobody picked it up, no risk assessment after she left home.',
    ),
  },
  {
    number: 3,
    title: 'The support worker’s letter',
    about: 'Hanna Wolski, 1 Quillfeather Court, and her support worker Priya Raman',
    now: now(
      3,
      'Josie Tran',
      'Priya’s letter was received and is not on the record; Hanna asks us to wait before anybody acts on what she told us on Friday; and what the move needs has grown twice.',
    ),
    besides: complaint(
      3,
      'Devinder Sohal',
      'She asked for stage 2, to be acknowledged by today, and the parts of the sum that she was offered do not come to its total.',
    ),
    was: was(
      3,
      'Ruth Calloway',
      '“Very minor” with no assessment behind it, acted on at once although she asked us to wait, rent credit offered as compensation.',
    ),
  },
  {
    number: 4,
    title: 'Not our tenants',
    about: 'Tariq Mahmood-Lane and his family, 9 Saltmarsh Row, about tenants of Fenwright Housing',
    now: now(
      4,
      'Josie Tran',
      'Last night’s email asks for the complaints process and nothing has been logged; one of the six rows of his plan is still without an answer; he offers a video call at ten in the evening.',
    ),
    besides: null,
    was: was(
      4,
      'Ruth Calloway',
      'A complaint refused three times, a failure order, one stage answered in three letters, his own plan left unanswered.',
    ),
  },
  {
    number: 5,
    title: 'Six doorbells',
    about: 'Gwen Osei and five neighbours, Brindlewick Point',
    now: now(
      5,
      'Amara Boateng',
      'Last night’s meeting has no note yet; a decision about three closed cases has no reasons; six neighbours ask for doorbells, and the policy allows some.',
    ),
    besides: complaint(5, 'Maya Fenn', 'One letter with six signatures, not yet acknowledged: is it one complaint, or six?'),
    was: was(
      5,
      'Leila Haddad',
      'Meetings without notes, thin contacts, doorbells to be taken down that the policy allowed, a rule of three cases without a count.',
    ),
  },
]

export const background: readonly { readonly title: string; readonly way: Way }[] = [
  {
    title: 'A hate incident handled well, from the first day to the last',
    way: { caseId: noted.hate.caseId, as: 'Ruth Calloway' },
  },
  {
    title: 'Ordinary household noise, and a plan that ended well',
    way: { caseId: noted.household.caseId, as: 'Josie Tran' },
  },
  { title: 'Closed by agreement, and it came back', way: { caseId: noted.cameBack.caseId, as: 'Josie Tran' } },
]
