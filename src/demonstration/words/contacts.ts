// What was said in a call or on a doorstep: what the resident told us, and what we said or agreed. Two or three sentences, as a
// busy officer writes them. The thin ones at the end say next to nothing, as too many real ones do.

export const residentSaid: readonly string[] = [
  'Things are {much} since we last spoke; {effect}.',
  'It happened again on {night}, from {time}.',
  '{She} has kept the diary and has nine entries to send.',
  '{She} was out most of the week and has nothing new to tell.',
  'The {sound} has stopped since our letter went out.',
  'Says nobody rang on {day} when we had said we would.',
  'Asked what we can do if it goes on, and how long that takes.',
  'Asked again that {her} name is not used. I said that it would not be.',
  'Worried about what happens when the other person hears.',
  'Told me that {child} has exams in a fortnight and {effect}.',
  'The neighbour said good morning in {spot}. First time in a year.',
  'Had a word with the neighbour {herself} and it was civil.',
  'Does not want mediation; does not feel safe in a room with them.',
  'Would try mediation if somebody from outside led it.',
  'Has rung the police twice and was given a number both times.',
  '{Her} doctor has changed {her} tablets. Put it down to lack of sleep.',
  'The app missed it again, because the noise is over before it starts.',
  'Sent two recordings on {day} and wants to know if anybody listened.',
  'Asked for one person to speak to and not a different one each time.',
  'Said thank you for ringing when I said I would.',
  'Feels that we only act when {she} complains.',
  'It is the not knowing that is hardest, {she} said.',
  '{She} thinks it is visitors and not the tenant.',
  'Another neighbour has noticed too and may be ready to tell us.',
  'Would like to move, but not away from the school.',
  'Has been staying with family two nights a week.',
  'Wants it in writing what we will do and by when.',
  'Prefers to hear from us {channel}.',
  'Somebody kicked {her} door on {night} and ran.',
  '{She} counted eleven times in one evening.',
  'Everything was quiet over the bank holiday.',
  'Said that the last officer knew all this already.',
]

export const weSaid: readonly string[] = [
  'Explained what evidence we need, and that {her} own notes count.',
  'Agreed to write to the other household this week, in general terms.',
  'Went through the plan together; two of the four things are done.',
  'Said I would ask the police what they hold.',
  'Offered diary sheets on paper or the app. Paper will go in the post today.',
  'Read back what I had written and {she} agreed with it.',
  'Explained that ordinary sounds of living are hard to act on, and what we can still do: carpet, times, a word.',
  'Said that I will ring again on {day}.',
  'Asked whether there is anything we could do differently about how we get in touch. No.',
  'Asked what {she} would like to happen. To sleep, {she} said, and for nobody to lose their home.',
  'Gave the number of Victim Support and offered to refer.',
  'Told {them} about the case review that {she} may ask the council for.',
  'Explained that I cannot say what was said to the other person, and why.',
  'Went through every measure in the policy and where each stands.',
  'Said sorry that the call on {day} was missed.',
  'Checked that it is still safe to ring this number. It is.',
  'Agreed that I visit with a colleague next week.',
  'Offered noise equipment for a fortnight; put on the list.',
  'Said that a warning letter has gone, and what comes after it if it goes on.',
  'Agreed that we wait a week before speaking to anybody.',
  'Said what happens if we close the case, and that it can be opened again.',
  'Told {them} that the recording was listened to and what it did and did not show.',
  'Agreed to ask the caretaker to keep a note of {spot}.',
  'Said that I am away next week and who rings instead.',
  'Explained the difference between a report and a complaint about us, and how to make one.',
]

export const thin: readonly string[] = [
  'Spoke to resident.',
  'Update given.',
  'Called, all ok.',
  'TC to tenant re ASB.',
  'Discussed case.',
  'As per previous.',
]

type Attempt = { readonly outcome: string; readonly says: readonly string[]; readonly leaves?: readonly string[] }
export const attempts: readonly Attempt[] = [
  {
    outcome: 'no answer',
    says: ['Rang and it was not answered.', 'Rang twice, ten minutes apart.', 'Not answered. Will try another day.'],
  },
  {
    outcome: 'message left',
    says: ['Went to voicemail.'],
    leaves: ['Please ring me back when you can.', 'It is only to hear how things are. I will ring again on {day}.'],
  },
  { outcome: 'no voicemail', says: ['No voicemail on this number.', 'Rang out. No way to leave a message.'] },
  {
    outcome: 'wrong number',
    says: ['The person who answered has never heard of {them}. The number on the record must be old.'],
  },
]

export const doorAttempts: readonly string[] = [
  'Called at the door; nobody in. Left a card with my number and nothing else on it.',
  'Nobody answered. Curtains drawn; a light on in the {room}.',
  'Somebody moved behind the door and did not open. I did not knock again.',
]

export const letters: readonly string[] = [
  'Wrote with how the case stands: what was done this month and what comes next.',
  'Letter confirming what we spoke about on {day} and the date of the next call.',
  'Email with a list of the measures and where each stands.',
  'Letter asking {them} to ring, with two other ways to reach us.',
  'Update sent {channel}: statement taken from a second neighbour, waiting for the police.',
  'Wrote to say that the other household has been spoken to, without saying what was said.',
]

export const residentWrote: readonly string[] = [
  'Email: is anybody doing anything, please.',
  'Text: it is happening now.',
  'Message through the website asking for the case to be passed to somebody else.',
  'Sent a list of dates and asked for it to be put on the file.',
  'Asked what happened about the letter we said we would send.',
]
