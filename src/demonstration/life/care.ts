// How well a case is kept. Most are kept as well as people can; some thinly. Each number is how often the thing is done.
export type Care = 'careful' | 'ordinary' | 'thin'

type Habits = {
  readonly acknowledges: number
  readonly inTime: number
  readonly assesses: number
  readonly plans: number
  readonly writesContent: number
  readonly writesThinly: number
  readonly recordsLate: number
  readonly notesMeetings: number
  readonly followsUp: number
  readonly keepsPromises: number
  readonly reviews: number
  readonly keepsContact: number
  readonly weighsEvidence: number
  readonly explains: number
  readonly discussesClosing: number
}

export const habits: { readonly [One in Care]: Habits } = {
  careful: {
    acknowledges: 1,
    inTime: 0.97,
    assesses: 0.98,
    plans: 0.99,
    writesContent: 1,
    writesThinly: 0,
    recordsLate: 0.03,
    notesMeetings: 1,
    followsUp: 0.98,
    keepsPromises: 0.97,
    reviews: 0.99,
    keepsContact: 0.98,
    weighsEvidence: 0.99,
    explains: 0.98,
    discussesClosing: 1,
  },
  ordinary: {
    acknowledges: 0.98,
    inTime: 0.9,
    assesses: 0.92,
    plans: 0.92,
    writesContent: 0.96,
    writesThinly: 0.06,
    recordsLate: 0.1,
    notesMeetings: 0.9,
    followsUp: 0.84,
    keepsPromises: 0.88,
    reviews: 0.92,
    keepsContact: 0.9,
    weighsEvidence: 0.9,
    explains: 0.88,
    discussesClosing: 0.94,
  },
  thin: {
    acknowledges: 0.8,
    inTime: 0.6,
    assesses: 0.5,
    plans: 0.6,
    writesContent: 0.7,
    writesThinly: 0.4,
    recordsLate: 0.3,
    notesMeetings: 0.45,
    followsUp: 0.35,
    keepsPromises: 0.5,
    reviews: 0.6,
    keepsContact: 0.6,
    weighsEvidence: 0.5,
    explains: 0.5,
    discussesClosing: 0.5,
  },
}
export type Habit = keyof Habits
