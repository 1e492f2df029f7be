// The moment that decides each story of now: what stands on Tuesday 5 May 2026, and what the record says once it is decided, one
// way or the other.
import { plainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Is } from '../../../rulebook/verdict.ts'

export type Answer = readonly [is: Is, rule: string, due: PlainDate]
type Moment = {
  readonly key: string
  readonly stands: readonly Answer[]
  readonly decisions: readonly {
    readonly decision: string
    readonly lines: readonly { readonly kind: string; readonly about?: string; readonly fields?: object }[]
    /** How the record answers then, once more than before. */
    readonly answers: readonly Answer[]
  }[]
}

const day = (text: string): PlainDate => plainDate(text)
const today = day('2026-05-05')

export const moments: readonly Moment[] = [
  {
    key: 'story 1 now',
    stands: [
      ['overdue', 'commitments/promise-kept', day('2026-04-29')],
      ['due', 'thistlecombe/try-another-way', day('2026-05-06')],
      ['due', 'asb/advocate-tried', day('2026-05-18')],
    ],
    decisions: [
      {
        decision: 'ringing Kofi is another way, and the advocate tried',
        lines: [{ kind: 'advocate contacted', fields: { channel: 'telephone' } }],
        answers: [
          ['met', 'thistlecombe/try-another-way', day('2026-05-06')],
          ['met', 'asb/advocate-tried', day('2026-05-18')],
        ],
      },
      {
        decision: 'the visit without a note is not finished',
        lines: [{ kind: 'meeting held', about: 'meeting-2', fields: { with: 'resident', form: 'visit' } }],
        answers: [
          ['due', 'asb/meeting-noted', day('2026-05-07')],
          ['due', 'asb/meeting-followed-up-in-writing', day('2026-05-19')],
        ],
      },
      {
        decision: 'her own diary, once logged, is to be acknowledged',
        lines: [{ kind: 'evidence received', about: 'evidence-1', fields: { what: 'other' } }],
        answers: [['due', 'asb/evidence-acknowledged', day('2026-05-12')]],
      },
    ],
  },
  {
    key: 'story 2 now',
    stands: [
      ['due', 'thistlecombe/assess-risk-again', today],
      ['due', 'thistlecombe/hand-over-settled', today],
      ['due', 'thistlecombe/try-another-way', day('2026-05-07')],
      ['due', 'commitments/promise-kept', day('2026-05-08')],
      ['due', 'permissions/request-answered', day('2026-05-18')],
      ['not shown', 'records/contact-says-what-was-said', day('2026-04-14')],
    ],
    decisions: [
      {
        decision: 'assessing her risk today, after she left home, is in time',
        lines: [{ kind: 'risk assessed', fields: { level: 'high', of: 'resident' } }],
        answers: [['met', 'thistlecombe/assess-risk-again', today]],
      },
      {
        decision: 'writing to flat 18 before Friday breaks what she was told',
        lines: [{ kind: 'person reported contacted', fields: { concerning: 'this report', channel: 'letter' } }],
        answers: [['overdue', 'asb/informant-hold-honoured', today]],
      },
    ],
  },
  {
    key: 'story 2 complaint now',
    stands: [
      ['due', 'complaint-handling-code/acknowledge-complaint', day('2026-05-12')],
      ['due', 'thistlecombe/stage-1-response', day('2026-05-27')],
    ],
    decisions: [
      {
        decision: 'to let the reply to her member of Parliament pass for the answer is a failing',
        lines: [{ kind: 'member enquiry answered', fields: { saidNotComplaint: false } }],
        answers: [['overdue', 'complaint-handling-code/member-enquiry-is-not-the-answer', today]],
      },
    ],
  },
  {
    key: 'story 3 now',
    stands: [
      ['overdue', 'moves/evidence-logged', day('2026-04-29')],
      ['overdue', 'thistlecombe/assess-risk', day('2026-03-09')],
      ['not shown', 'asb/severity-needs-an-assessment', day('2026-03-24')],
      ['due', 'commitments/promise-kept', day('2026-05-06')],
      ['due', 'moves/request-decided', day('2026-05-07')],
    ],
    decisions: [
      {
        decision: 'Priya’s letter, once it is on the record, is there late',
        lines: [{ kind: 'move evidence logged', about: 'move-1' }],
        answers: [['met late', 'moves/evidence-logged', day('2026-04-29')]],
      },
      {
        decision: 'acting at once on what Hanna told us on Friday breaks what she asked',
        lines: [
          { kind: 'person reported contacted', about: 'report-2', fields: { concerning: 'this report', channel: 'visit' } },
        ],
        answers: [['overdue', 'asb/informant-hold-honoured', today]],
      },
    ],
  },
  {
    key: 'story 3 complaint now',
    stands: [
      ['due', 'complaint-handling-code/acknowledge-escalation', today],
      ['overdue', 'redress/parts-add-up', day('2026-04-09')],
    ],
    decisions: [
      {
        decision: 'acknowledging stage 2 today is in time',
        lines: [{ kind: 'escalation acknowledged', about: 'complaint-1', fields: { stage: 2 } }],
        answers: [['met', 'complaint-handling-code/acknowledge-escalation', today]],
      },
    ],
  },
  {
    key: 'story 4 now',
    stands: [
      ['due', 'complaint-handling-code/acknowledge-complaint', day('2026-05-11')],
      ['due', 'asb/proposals-answered', day('2026-05-07')],
      ['due', 'asb/other-route-taken-up', day('2026-05-14')],
    ],
    decisions: [
      {
        decision: 'logging what he calls the complaints process takes it up',
        lines: [{ kind: 'complaint logged', about: 'complaint-1', fields: { stage: 1 } }],
        answers: [['met', 'complaint-handling-code/take-up-complaint', day('2026-05-26')]],
      },
      {
        decision: 'turning it into another report does not',
        lines: [{ kind: 'complaint treated as report', about: 'complaint-1' }],
        answers: [['overdue', 'complaint-handling-code/complaint-about-handling', today]],
      },
      {
        decision: 'an answer to the sixth row, with a reason, and the video call at ten settle the rest',
        lines: [
          { kind: 'resident proposal answered', about: 'proposal-6' },
          { kind: 'contact route arranged', about: 'contact-1' },
        ],
        answers: [
          ['met', 'asb/proposals-answered', day('2026-05-07')],
          ['met', 'asb/other-route-taken-up', day('2026-05-14')],
        ],
      },
    ],
  },
  {
    key: 'story 5 now',
    stands: [
      ['due', 'asb/meeting-noted', day('2026-05-06')],
      ['not shown', 'asb/decision-has-reasons', day('2026-04-30')],
      ['not shown', 'records/contact-says-what-was-said', day('2026-04-28')],
      ['due', 'permissions/request-answered', day('2026-05-22')],
    ],
    decisions: [
      {
        decision: 'the meeting of last night, written up today, is noted in time',
        lines: [{ kind: 'meeting noted', about: 'meeting-1' }],
        answers: [['met', 'asb/meeting-noted', day('2026-05-06')]],
      },
      {
        decision: 'telling them to take doorbells down without saying what is allowed is a failing',
        lines: [{ kind: 'removal required', about: 'permission-1', fields: { what: 'doorbell', optionsExplained: false } }],
        answers: [['overdue', 'permissions/options-explained', today]],
      },
    ],
  },
  {
    key: 'story 5 complaint now',
    stands: [['due', 'complaint-handling-code/acknowledge-complaint', day('2026-05-07')]],
    decisions: [],
  },
]
