// Complaints about the landlord: what was wrong, in the resident's terms, and what was answered.

export type ComplaintAbout = 'handling' | 'repairs' | 'staff' | 'moves' | 'other'

export const complaintTitles: { readonly [About in ComplaintAbout]: readonly string[] } = {
  handling: ['How a report was handled', 'Contact about a case', 'How a case was closed'],
  repairs: ['A repair', 'Damp and mould', 'A repair that came back'],
  staff: ['How a visit was handled', 'How a call was handled'],
  moves: ['A request to move', 'How a move was decided'],
  other: ['A service charge', 'Parking', 'Cleaning of shared areas', 'A letter'],
}

export const complained: { readonly [About in ComplaintAbout]: readonly string[] } = {
  handling: [
    'Nobody rang for five weeks although once a fortnight had been agreed.',
    'The case was closed and {she} learned of it from a neighbour.',
    '{She} sent recordings in March and does not know if anybody listened.',
    'Three officers in four months, and each time from the beginning.',
    'We said that we would speak to the other household and did not say whether we had.',
  ],
  repairs: [
    'The boiler was “fixed” four times since the autumn and is out again.',
    'Mould behind the wardrobe, reported three times, with a bottle of spray sent each time.',
    'The contractor did not come on two days for which {she} took off work.',
    'The front entrance has not locked since {day}.',
    'Water comes through the {room} ceiling whenever it rains from the west.',
  ],
  staff: [
    'Felt talked down to at the door, in front of {child}.',
    'Says that what {she} told us in confidence was repeated to a neighbour.',
    'The officer shouted on the telephone and then hung up.',
  ],
  moves: [
    'Asked to move in the spring and has had three different lists of what we need.',
    'Was told that {she} has too few points and not how they were counted.',
  ],
  other: [
    'Charged for cleaning that nobody has seen done.',
    'A letter about arrears that were paid two months before.',
    'The grass has been cut once this year.',
    'Parking permits were given out twice for the same bay.',
  ],
}

export const logged: readonly string[] = [
  'Registered as a complaint at stage 1.',
  'Logged from the email, as it stood.',
  'Taken over the telephone and read back.',
]
export const acknowledgements: readonly string[] = [
  'Acknowledged: what we understand the complaint to be, what we do and do not answer for, and by when.',
  'Acknowledged with the points as agreed by telephone.',
]
export const spokeToComplainant: readonly string[] = [
  'Went through the points one by one. {She} added one and took one out.',
  'What {she} wants: the matter put right, and to be told why it took so long.',
  'Wants an apology that says what for. Money is not the point, {she} said.',
]
export const stageOne: { readonly [outcome: string]: readonly string[] } = {
  upheld: [
    'Upheld. We did not ring as agreed between those dates, and nobody covered the absence. Sorry said for that, and what changes.',
    'Upheld on all points, with a date for the work and a payment for the time it took.',
  ],
  partly: [
    'Partly upheld: the visits took place and were noted; the written summaries did not go.',
    'Partly upheld. Two appointments were missed; the third was turned away at the door and that is on the record.',
  ],
  'not upheld': [
    'Not upheld. The record shows the calls, and the decision with its reasons. What is still open to {them} was set out.',
  ],
}
export const escalations: readonly string[] = [
  'Not satisfied: the letter leaves out the call of {day}.',
  'Wants the second stage because the date for the work has gone by.',
  'Says that the payment does not reflect four months.',
]
export const stageTwo: { readonly [outcome: string]: readonly string[] } = {
  upheld: [
    'Upheld at review. Stage 1 took our own notes as complete when they were not. Further payment, and an apology by the head of service.',
  ],
  partly: ['The first answer stands on two points and not on the third, where nothing on the record bears it out.'],
  'not upheld': ['Reviewed from the record and a call with {them}. The answer stands; how to go to the Ombudsman was set out.'],
}
export const extensions: readonly string[] = [
  'New date given with the reason: a statement from a contractor is still to come. Details of the Ombudsman given.',
  'Extended because the officer concerned is away until the middle of the month.',
]
export const learned: readonly string[] = [
  'Calls agreed with a resident now show on the cover sheet when somebody is away.',
  'Contractor to text an hour before; checked monthly.',
  'Closing letters are read by a second person before they go.',
  'The list of papers for a move is fixed in the first letter and not added to.',
]
export const chased: readonly string[] = [
  'Rang to ask what had become of the complaint.',
  'Email: “any news, please?”',
  'Asked at the desk.',
]
