// Common wordings, in our own words, none taken from the determinations the patterns were tuned on: one sentence, the failings it names.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered } from '../fixtures/testing.ts'

const codesIn = (sentence: string): string =>
  numbered({ assessment: `  1. ${sentence}` })
    .failings.map(({ code }) => code)
    .sort()
    .join(' ')

const namesFailings: readonly (readonly [string, string])[] = [
  ['The landlord took 3 weeks to acknowledge the report, when its policy allows 2 working days.', 'ACK_LATE'],
  ['We have not seen any risk assessment for the period before June 2023.', 'NO_RISK_ASSESSMENT'],
  [
    'It would have been appropriate for the landlord to complete a risk assessment at this point, but it did not.',
    'NO_RISK_ASSESSMENT',
  ],
  ['A risk assessment was not completed until 5 months after the first report.', 'NO_RISK_ASSESSMENT'],
  ['The landlord did not provide an action plan to the resident.', 'NO_ACTION_PLAN'],
  ['There was then no contact with the resident for 7 weeks, which was unreasonable.', 'CONTACT_GAP'],
  ['The landlord failed to keep the resident updated on the progress of the case.', 'CONTACT_GAP'],
  ['The landlord did not have due regard to the resident’s vulnerabilities.', 'VULNERABILITY_NOT_CONSIDERED'],
  ['It did not consider making a safeguarding referral despite the concerns for the children.', 'SAFEGUARDING_NOT_REFERRED'],
  ['The landlord should have considered mediation at an earlier stage.', 'TOOL_NOT_CONSIDERED'],
  ['There is no evidence that the landlord considered installing noise monitoring equipment.', 'TOOL_NOT_CONSIDERED'],
  ['The landlord did not issue diary sheets to the resident.', 'NO_DIARY_SHEETS'],
  ['The landlord did not liaise with the police following the incident.', 'NO_MULTI_AGENCY'],
  ['The landlord said it would interview the neighbour but there is no evidence that it did so.', 'PROMISED_ACTION_NOT_DONE'],
  ['The landlord’s failure to open an ASB case was a departure from its policy.', 'CASE_NOT_OPENED POLICY_DEPARTURE'],
  ['It did not log the reports the resident made in May 2022.', 'REPORTS_NOT_LOGGED'],
  ['The landlord did not act in accordance with its ASB policy.', 'POLICY_DEPARTURE'],
  ['The resident’s move request was not properly considered.', 'MOVE_REQUEST_NOT_CONSIDERED'],
  ['The repair took 94 working days to complete, which far exceeded its policy timescale of 28 days.', 'REPAIR_DELAY'],
  ['The landlord’s records were poor and did not show what was discussed.', 'RECORD_KEEPING_POOR'],
  ['The landlord was unable to provide us with copies of its letters.', 'EVIDENCE_NOT_PROVIDED'],
  [
    'The landlord’s stage 1 response was issued 24 working days after the complaint, outside its 10 working day timescale.',
    'STAGE1_LATE',
  ],
  ['The landlord took 63 working days to respond at stage 2, and did not agree an extension.', 'STAGE2_LATE'],
  ['The landlord failed to log the complaint when it was first made.', 'COMPLAINT_NOT_LOGGED'],
  ['The landlord did not escalate the complaint when asked.', 'ESCALATION_NOT_ACCEPTED'],
  ['The landlord did not identify any learning from the complaint.', 'NO_LEARNING'],
  ['The compensation offered did not reflect the impact on the resident.', 'REDRESS_INSUFFICIENT'],
  ['The landlord’s response did not address all of the issues raised by the resident.', 'RESPONSE_LACKS_DETAIL'],
  ['The landlord did not acknowledge its failings in its final response.', 'FAILINGS_NOT_ACKNOWLEDGED'],
  ['The landlord did not explain to the resident the limits of its powers.', 'EXPECTATIONS_NOT_MANAGED'],
  ['The landlord failed to signpost the resident to victim support.', 'NO_SIGNPOSTING'],
  ['The landlord did not write to the resident to confirm the outcome of the visit.', 'NO_WRITTEN_FOLLOW_UP'],
  ['The tone of the response was dismissive and lacked empathy.', 'NO_EMPATHY'],
  ['The landlord’s stage 1 and stage 2 responses were inconsistent with each other.', 'CONTRADICTORY_RESPONSES'],
  ['The resident had to chase the landlord for a response on 4 occasions.', 'COMPLAINT_NOT_PROGRESSED'],
]

const namesNone: readonly string[] = [
  'The landlord issued its stage 1 response within 10 working days, in line with the Code.',
  'The landlord completed a risk assessment on 4 May 2022, which was appropriate.',
  'The landlord acted appropriately by referring the resident to its safeguarding team.',
  'The resident did not return the diary sheets she was given.',
  'The landlord apologised for the delay and offered £100, which was reasonable.',
  'The landlord explained that it could not take action without evidence, which managed expectations.',
  'It was reasonable that the landlord did not take enforcement action, given the lack of evidence.',
  'The landlord’s decision not to move the resident was in line with its policy.',
  'The Code says that landlords must not refuse to escalate a complaint.',
  'On 4 May 2022 the resident said she had no action plan.',
  'The landlord’s ASB policy says it will complete a risk assessment within 5 working days.',
  'The neighbour denied the allegations and there was no evidence to support them.',
  'The landlord was not obliged to offer mediation.',
  'Although the landlord did not hold a panel, it consulted the police, which was sensible.',
]

test('a failing is known in its common wordings', () => {
  for (const [sentence, codes] of namesFailings) assert.equal(codesIn(sentence), codes, sentence)
})

test('praise, policy, reported speech and plain narrative name no failing', () => {
  for (const sentence of namesNone) assert.equal(codesIn(sentence), '', sentence)
})
