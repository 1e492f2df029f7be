// Who leads a case, who was offered it, and who covers for whom. A newcomer gets this wrong: an offer changes nothing until
// it is accepted. The sender still leads, so that no case is ever between two people.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { NewFact, StaffId } from '../ledger/fact.ts'

/** What of a fact matters here; a new one and a recorded one both have it. */
export type LeadershipFact = Pick<NewFact, 'type' | 'about' | 'occurred' | 'fields'>

export type Offer = {
  /** What the hand-over is called in this case: handover-1. */
  readonly thing: string
  readonly from: StaffId | null
  readonly to: StaffId
  readonly on: PlainDate | null
  readonly state: 'offered' | 'accepted' | 'refused' | 'withdrawn'
  readonly settledOn: PlainDate | null
}

export type Cover = {
  readonly staff: StaffId
  readonly instead: StaffId
  readonly from: PlainDate
  readonly until: PlainDate | null
}

export type Leadership = {
  readonly isOpen: boolean
  readonly leadId: StaffId | null
  readonly offers: readonly Offer[]
  readonly absences: readonly { readonly staff: StaffId; readonly from: PlainDate }[]
  readonly covers: readonly Cover[]
}

const start: Leadership = { isOpen: true, leadId: null, offers: [], absences: [], covers: [] }

/** Of a case: its leadership, folded from all that is about it. */
export const leadershipThing = {
  start,
  isAbout: (fact: LeadershipFact): boolean => Object.hasOwn(changes, fact.type),
  evolve: (before: Leadership, fact: LeadershipFact): Leadership => changes[fact.type]?.(before, fact) ?? before,
}

export const openOffer = ({ offers }: Leadership): Offer | null => offers.find(one => one.state === 'offered') ?? null
export const nextOffer = ({ offers }: Leadership): string => `handover-${offers.length + 1}`

type Change = (before: Leadership, fact: LeadershipFact) => Leadership

const changes: { readonly [type: string]: Change } = {
  LeadNamed: (before, fact) => ({ ...before, leadId: textOf(fact, 'staff') }),
  CaseClosed: before => ({ ...before, isOpen: false }),
  ComplaintClosed: before => ({ ...before, isOpen: false }),
  CaseReopened: before => ({ ...before, isOpen: true }),
  // Whoever a complaint is about has no part in the case from that moment.
  StaffMemberInvolved: (before, fact) => (textOf(fact, 'staff') === before.leadId ? { ...before, leadId: null } : before),
  HandOverOffered: (before, fact) => ({ ...before, offers: [...before.offers, offerOf(fact)] }),
  HandOverAccepted: settled('accepted'),
  HandOverRefused: settled('refused'),
  HandOverWithdrawn: settled('withdrawn'),
  OfficerAbsent: (before, fact) => ({
    ...before,
    absences: [...before.absences, { staff: ours(fact, 'staff'), from: dateOf(fact) }],
  }),
  CoverArranged: (before, fact) => ({ ...before, covers: [...others(before.covers, fact), coverOf(fact)] }),
  CoverEnded: (before, fact) => ({ ...before, covers: others(before.covers, fact) }),
}

/** Cover that is arranged anew takes the place of what was arranged for the same person. */
const others = (covers: readonly Cover[], fact: LeadershipFact) => covers.filter(one => one.instead !== ours(fact, 'instead'))

const coverOf = (fact: LeadershipFact): Cover => ({
  staff: ours(fact, 'staff'),
  instead: ours(fact, 'instead'),
  from: dateOf(fact),
  until: textOf(fact, 'until') as PlainDate | null,
})

const offerOf = (fact: LeadershipFact): Offer => ({
  thing: thingOf(fact),
  from: textOf(fact, 'from'),
  to: ours(fact, 'to'),
  on: dayOf(fact),
  state: 'offered',
  settledOn: null,
})

function settled(state: 'accepted' | 'refused' | 'withdrawn'): Change {
  return (before, fact) => ({
    ...before,
    offers: before.offers.map(one => (one.thing === thingOf(fact) ? { ...one, state, settledOn: dayOf(fact) } : one)),
  })
}

const thingOf = ({ about }: LeadershipFact): string => about.find(one => one.startsWith('handover-')) ?? ''
const dayOf = ({ occurred }: LeadershipFact): PlainDate | null => (occurred.precision === 'day' ? occurred.on : null)

function textOf({ fields }: LeadershipFact, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' ? value : null
}

/** A field that these facts never lack: they are only written by the decisions of this slice. */
const ours = (fact: LeadershipFact, name: string): string => textOf(fact, name) ?? ''
const dateOf = (fact: LeadershipFact): PlainDate => (textOf(fact, 'from') ?? dayOf(fact) ?? '') as PlainDate
