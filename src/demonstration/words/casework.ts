// The rest of casework: opening, risk, plans, measures, meetings, evidence, other bodies, reviews, hand-overs, closing.

export const acknowledged: readonly string[] = [
  'Acknowledged: who will deal with it, when we will ring, and what to do in an emergency.',
  'Wrote to say that the report has reached us and who leads.',
  'Email with the case reference and the date of the first call.',
]

export const opened: readonly string[] = [
  'Case opened on the report. The resident was told how we work and how long things take.',
  'Opened after speaking to the resident about what they want to happen.',
]

export const risk: { readonly [level: string]: readonly string[] } = {
  low: [
    'No threats, nobody alone, sleeps elsewhere when it is bad. Low for now; again if anything changes.',
    'Disturbed sleep but otherwise managing, with family close by.',
  ],
  medium: [
    'Happens {often}; lives alone; sleep and work affected. Medium. To be looked at again in a month.',
    'A child in the home and some fear of {spot}. No threats so far.',
  ],
  high: [
    'Threats, {effect}, and nobody to turn to nearby. High. Manager told the same day.',
    'Not safe in {spot} after dark; police involved; health affected. High, with weekly contact.',
  ],
}

type ContactPlan = {
  readonly says: string
  readonly from?: string
  readonly to?: string
  readonly voicemail?: boolean
  readonly ifUnreached?: string
}
export const contactPlans: { readonly [days: string]: readonly ContactPlan[] } = {
  7: [
    {
      says: 'Each week, by telephone, and a text if there is no answer.',
      from: '09:00',
      to: '13:00',
      voicemail: false,
      ifUnreached: 'text, and try again the next working day',
    },
    { says: 'Weekly call, the same officer each time.', from: '14:00', to: '19:00' },
    { says: 'Weekly; email first and ring after.' },
  ],
  14: [
    { says: 'Every fortnight, and at once if something happens.', from: '10:00', to: '17:00' },
    { says: 'Every two weeks, with an email afterwards saying what was agreed.', ifUnreached: 'email' },
    { says: 'Fortnightly after work.', from: '17:00', to: '20:00', voicemail: false, ifUnreached: 'text' },
  ],
  28: [
    { says: 'Every four weeks, because that is what was asked for.' },
    { says: 'Monthly letter; ring only if there is news.', voicemail: true },
  ],
}

export const plans: readonly string[] = [
  'Diary for three weeks; letter to the other household; caretaker to check {spot}; look again on the date below.',
  'We speak to the person reported by the end of next week, after agreeing what may be said. {She} keeps a note of times.',
  'Noise equipment, then a visit together. If it shows what {she} hears, a warning; if not, carpet and times of day.',
  'Police disclosure, statement from a second witness, and a review by the manager at the end of the month.',
  'Carpet grant for upstairs, a word about times, and a call each fortnight to hear how it goes.',
]

export const planChanges: readonly string[] = [
  'Added: joint visit with the neighbourhood officer. Done: letter. Dropped: mediation, declined.',
  'Two actions done, one moved to the end of the month with the reason, one new.',
  'Plan renewed after the fresh report: equipment again, and the second witness to be seen.',
]

export const explained: readonly string[] = [
  'Went through what we can and cannot do, what a court would want to see, and how {her} own notes help.',
  'Explained each step from a word to an injunction, what each needs, and how often each is used.',
]

export const optionsGone: readonly string[] = [
  'Every measure in the policy gone through: three used, two offered, the rest not suitable for the reasons given.',
  'Options list completed with the resident by telephone.',
]

export const personReported: readonly string[] = [
  'Letter to the household: told of noise in the building, nothing decided, would like to hear from them.',
  'Spoke at the door. Surprised; says they are out most evenings; will put felt under the chairs.',
  'Interview at the office with a friend present. Accepted two of the five occasions and was sorry.',
  'Said that it is the other way round and that they have kept a diary of their own.',
  'Would not let us in. Took the letter and shut the door.',
]

export const warnings: readonly string[] = [
  'Warning letter: what was seen, what must stop, what follows if it does not.',
  'Second warning, after the visit. Acceptable behaviour agreement offered with it.',
]

export const notes: readonly string[] = [
  'Note made the same day: what was seen and heard, what {she} wants, what we said we would do and by when.',
  'Present: the resident, a friend, two of us. Four things agreed, each with a name and a date.',
  'Walked the route with {them} at dusk. Two lamps out; told repairs. {She} showed where people sit.',
  'Heard the {sound} ourselves from the {room} for ten minutes. Written up as a statement.',
]

export const followUps: readonly string[] = [
  'Summary of the visit posted to {them}, in large print.',
  'Email with what was agreed, and a copy to the helper.',
]

export const agency: { readonly [body: string]: readonly string[] } = {
  police: [
    'Asked the neighbourhood sergeant what has been reported at this address.',
    'Spoke to the constable for the ward; two calls this month, no further action.',
  ],
  council: [
    'Noise team asked whether a visit out of hours is possible.',
    'Community safety meeting: the address is on their list.',
  ],
  'social care': ['Rang the duty desk to check that the family is known.', 'Joint visit asked for.'],
  'other landlord': ['Wrote to the landlord of the other household and asked for a named contact.'],
}

export const decisions: readonly { readonly what: string; readonly reasons: string }[] = [
  { what: 'keep the case open for another month', reasons: 'two quiet weeks are too few to tell' },
  { what: 'no warning yet', reasons: 'only one account so far, and the visit heard nothing' },
  { what: 'send a warning', reasons: 'heard by two of us and by the neighbour below' },
  { what: 'offer equipment rather than the app', reasons: 'the sounds are too short for the app' },
]

export const reviewFound: readonly string[] = [
  'Contact as agreed, plan up to date, next risk assessment due at the end of next month.',
  'One call with nothing written about what was said. Asked for it to be written up.',
  'The plan says weekly and the record shows two calls this month. To be put right or the plan changed with {them}.',
  'Written summary of the visit has not gone. To go by Friday.',
  'Nothing outstanding. Consider whether it can be closed, and talk it through first.',
  'Risk was low in the spring; two fresh reports since. Assess again this week.',
  'A promise of the 3rd is not done. Lead to tell the resident when.',
  'Good work with the noise team. Keep on.',
]

export const handOvers: readonly string[] = [
  '{She} needs the same person to ring each time. Next promise: a call on {day}. What worries me: {she} plays it down.',
  '{She} writes long emails and wants each point answered. Diary due in on {day}. The second witness is nervous.',
  'Text first, ring after. Equipment is booked. Nothing urgent, but two promises fall due this week.',
]

export const closings: readonly string[] = [
  'Six quiet weeks. {She} agrees to close and knows that it can be opened again.',
  'The other household has moved. {She} is content and has my number.',
  'Carpet laid and times agreed between them. Both are happy to leave it there.',
  'Nothing further could be shown; explained why, what would change that, and how to complain.',
]

export const support: readonly string[] = [
  'Victim Support, as agreed',
  'a tenancy sustainment worker',
  'the carers’ centre',
  'counselling through the doctor',
]

export const safeguarding: readonly string[] = [
  'A child seen alone on the balcony at {time}. Passed to the duty social worker the same afternoon.',
  '{She} said that {she} sometimes thinks it would be easier not to be here. Stayed on the line; crisis team rung with {her} agreement.',
  'Bruises that {she} would not speak of. Adult social care told, and {she} knows that they were.',
]

export const legal: readonly string[] = [
  'Advice: the evidence would carry an injunction without notice only if the second statement is signed.',
  'Counsel thinks possession disproportionate before an agreement has been tried.',
]

export const promises: readonly string[] = [
  'ring with an answer about the equipment',
  'send the summary of the visit',
  'speak to the other household',
  'ask the police for the log of that night',
  'fit a brighter lamp in {spot}',
  'put the diary sheets in the post',
  'come and listen one evening',
  'write with how to ask for a move',
]

export const evidenceKinds: readonly {
  readonly what: string
  readonly says: readonly string[]
  readonly weighed: readonly string[]
}[] = [
  {
    what: 'recording',
    says: ['Three recordings of {night}, sent by email.', 'A video of {spot} from the window.'],
    weighed: ['the sound is clear and dated; it counts', 'too faint to tell where it comes from; {she} was told so'],
  },
  {
    what: 'photograph',
    says: ['Photographs of {spot}.', 'A picture of the note that came through the door.'],
    weighed: ['shows the place and not who; kept'],
  },
  { what: 'witness statement', says: ['A statement by a neighbour, signed.'], weighed: ['bears out two of the five dates'] },
  {
    what: 'medical evidence',
    says: ['A letter from {her} doctor about sleep.'],
    weighed: ['shows the effect; used in the risk assessment'],
  },
  { what: 'police log', says: ['Log numbers for two nights.'], weighed: ['both match the diary'] },
]
