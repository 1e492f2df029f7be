import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { happened } from '../../ledger/new-fact.ts'
import { acceptHandover } from './accept-handover.ts'
import { folded, given } from './given.testing.ts'
import { offerHandover } from './offer-handover.ts'
import { refuseHandover } from './refuse-handover.ts'
import { withdrawHandover } from './withdraw-handover.ts'

const [monday, tuesday] = [plainDate('2026-05-11'), plainDate('2026-05-12')]
const [josie, martin, amara, ruth] = ['josie', 'martin', 'amara', 'ruth']
const toAmara = { id: amara, name: 'Amara Boateng', canTakeIt: true }
const about = { about: ['handover-1'] }

const opened = happened('record opened', monday, { kind: 'antisocial behaviour' })
const martinLeads = happened('lead named', monday, { staff: martin })
const closed = happened('case closed', monday, { ground: 'resolved' })
const note = 'Seun is staying with her sister. Ring after six.'
const offered = happened('hand-over offered', monday, { to: amara, from: martin, note }, about)
const accepted = happened('hand-over accepted', tuesday, { by: amara }, about)
const refused = happened('hand-over refused', tuesday, { reasons: 'I know the family' }, about)
const withdrawn = happened('hand-over withdrawn', tuesday, {}, about)
const amaraLeads = happened('lead named', tuesday, { staff: amara })

const offer = { to: toAmara, note, by: martin, manages: false, on: monday }
const accept = { by: amara, on: tuesday, toTeam: null }
const refusal = { by: amara, on: tuesday, reasons: 'I know the family' }
const withdrawal = { by: martin, manages: false, on: tuesday }

test('a case is not handed over to oneself', () =>
  given(opened, martinLeads)
    .when(offerHandover, { ...offer, to: { ...toAmara, id: martin } })
    .refused({ why: 'to-yourself' }))

test('a manager does not offer a case to whoever leads it', () =>
  given(opened, martinLeads)
    .when(offerHandover, { ...offer, by: ruth, manages: true, to: { id: martin, name: 'Martin Keel', canTakeIt: true } })
    .refused({ why: 'already-leads', name: 'Martin Keel' }))

test('a case is not offered to somebody who cannot take it, and why is not said', () =>
  given(opened, martinLeads)
    .when(offerHandover, { ...offer, to: { ...toAmara, canTakeIt: false } })
    .refused({ why: 'cannot-take-it', name: 'Amara Boateng' }))

test('only the lead or the manager hands a case over', () =>
  given(opened, martinLeads)
    .when(offerHandover, { ...offer, by: josie })
    .refused({ why: 'not-yours' }))

test('a case that is offered is not offered again', () =>
  given(opened, martinLeads, offered)
    .when(offerHandover, { ...offer, to: { id: josie, name: 'Josie Tran', canTakeIt: true } })
    .refused({ why: 'already-offered', to: amara, on: monday }))

test('a closed case is not handed over', () =>
  given(opened, martinLeads, closed).when(offerHandover, offer).refused({ why: 'closed' }))

test('the lead offers the case with a note', () => given(opened, martinLeads).when(offerHandover, offer).follows(offered))

test('the manager offers a case that nobody leads', () =>
  given(opened)
    .when(offerHandover, { ...offer, by: ruth, manages: true })
    .follows(happened('hand-over offered', monday, { to: amara, note }, about)))

test('a case that was refused or taken back can be offered again, under another name', () => {
  for (const before of [refused, withdrawn])
    given(opened, martinLeads, offered, before)
      .when(offerHandover, offer)
      .follows({ ...offered, about: ['handover-2'] })
})

test('what was never offered is not accepted', () =>
  given(opened, martinLeads).when(acceptHandover, accept).refused({ why: 'no-offer' }))

test('what was offered to somebody else is not accepted', () =>
  given(opened, martinLeads, offered)
    .when(acceptHandover, { ...accept, by: josie })
    .refused({ why: 'no-offer' }))

test('nothing is accepted twice', () =>
  given(opened, martinLeads, offered, accepted, amaraLeads)
    .when(acceptHandover, accept)
    .refused({ why: 'already-accepted', on: tuesday }))

test('what was refused or taken back is not accepted', () => {
  given(opened, martinLeads, offered, refused).when(acceptHandover, accept).refused({ why: 'already-refused', on: tuesday })
  given(opened, martinLeads, offered, withdrawn).when(acceptHandover, accept).refused({ why: 'taken-back', on: tuesday })
})

test('a case that was closed meanwhile is not accepted', () =>
  given(opened, martinLeads, offered, closed).when(acceptHandover, accept).refused({ why: 'closed' }))

test('until it is accepted the sender still leads', () => assert.equal(folded([opened, martinLeads, offered]).leadId, martin))

test('accepted, the other leads from that day', () => {
  given(opened, martinLeads, offered).when(acceptHandover, accept).follows(accepted, amaraLeads)
  assert.equal(folded([opened, martinLeads, offered, accepted, amaraLeads]).leadId, amara)
})

test('a case that goes to another team says which', () =>
  given(opened, martinLeads, offered)
    .when(acceptHandover, { ...accept, toTeam: 'team-south' })
    .follows(accepted, happened('lead named', tuesday, { staff: amara, team: 'team-south' })))

test('nothing is refused that is not offered', () => {
  given(opened, martinLeads).when(refuseHandover, refusal).refused({ why: 'no-offer' })
  given(opened, martinLeads, offered, accepted, amaraLeads)
    .when(refuseHandover, refusal)
    .refused({ why: 'already-accepted', on: tuesday })
})

test('an offer is refused with the reason, and the sender still leads', () => {
  given(opened, martinLeads, offered).when(refuseHandover, refusal).follows(refused)
  assert.equal(folded([opened, martinLeads, offered, refused]).leadId, martin)
})

test('an offer is taken back by the lead or the manager, and by nobody else', () => {
  given(opened, martinLeads, offered)
    .when(withdrawHandover, { ...withdrawal, by: amara })
    .refused({ why: 'not-yours' })
  given(opened, martinLeads, offered).when(withdrawHandover, withdrawal).follows(withdrawn)
  given(opened, martinLeads, offered)
    .when(withdrawHandover, { ...withdrawal, by: ruth, manages: true })
    .follows(withdrawn)
})

test('there is nothing to take back once it is settled', () =>
  given(opened, martinLeads, offered, accepted, amaraLeads).when(withdrawHandover, withdrawal).refused({ why: 'no-offer' }))
