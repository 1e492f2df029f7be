// What Thistlecombe Homes is made of, counted from its facts.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { handoversOf, membersOf } from '../cases/index.ts'
import { isAdverse } from '../casefiles/concordance.ts'
import { longCaseId } from './cases/long-case.ts'
import { noted } from './cases/four-of-note.ts'
import { all, asb, caseOf, complaints, having, open, verdictsOf } from './every-case.testing.ts'
import { demonstrationDay } from './load.ts'
import { staffId } from './landlord/staff.ts'
import { contradictions } from './life/asb/contradictions.ts'
import { stories } from './stories/stories.ts'

describe('the cases of antisocial behaviour', () => {
  test('are 260, of which 64 are open, 8 of those at high risk', () => {
    assert.deepEqual([asb.length, open(asb).length, open(asb).filter(one => one.row.high_risk).length], [260, 64, 8])
  })

  test('nine are of hate and eleven of household noise', () => {
    const titled = (some: readonly string[]) => asb.filter(one => some.includes(one.row.title)).length
    assert.equal(
      having(asb, fact => fact.type === 'ReportReceived' && fact.fields['type'] === 'hate' && fact.fields['fresh'] === false)
        .length,
      9,
    )
    assert.equal(titled(['Household noise', 'Noise through the floor', 'Footsteps and doors']), 11)
  })

  test('fourteen of the open ones have no contact plan', () => {
    const without = open(asb).filter(one => !one.facts.some(fact => fact.type === 'ContactPlanAgreed'))
    assert.equal(without.length, 14)
  })

  test('eleven ways of not adding up are planted, one to a case', () => assert.equal(contradictions.length, 11))

  test('one of them has 312 entries', () => assert.equal(caseOf(longCaseId).facts.length, 312))
})

describe('the complaints', () => {
  const ruled = (rule: string, is: string) =>
    complaints.filter(one => verdictsOf(one.facts).some(verdict => verdict.rule === `thistlecombe/${rule}` && verdict.is === is))
  test('are 151, of which 23 are open, six of those at stage 2', () => {
    assert.deepEqual([complaints.length, open(complaints).length], [151, 23])
    const second = having(open(complaints), fact => fact.type === 'EscalationRequested')
    assert.equal(second.length, 6)
  })

  test('many were answered late, some had the date put off, and a few too late', () => {
    assert.ok(ruled('stage-1-response', 'met late').length + ruled('stage-2-response', 'met late').length >= 22)
    assert.equal(having(complaints, fact => fact.type === 'DeadlineExtended').length >= 15, true)
  })
})

describe('the people of the demonstration', () => {
  const led = (name: Parameters<typeof staffId>[0]) => open(all).filter(one => one.row.lead_id === staffId(name))

  test('Martin Keel has fourteen open cases, one at high risk, three contacts due today, and nobody to cover them', () => {
    assert.equal(led('Martin Keel').length, 14)
    assert.equal(led('Martin Keel').filter(one => one.row.high_risk).length, 1)
    const dueToday = led('Martin Keel').filter(one =>
      verdictsOf(one.facts).some(
        verdict => verdict.is === 'due' && verdict.due === demonstrationDay && verdict.rule.includes('contact'),
      ),
    )
    assert.equal(dueToday.length, 3)
    assert.ok(!led('Martin Keel').some(one => membersOf(one.facts).some(member => member.part === 'cover')))
  })

  test('one hand-over to Josie Tran has waited since Thursday 30 April, and one to Amara Boateng since Friday', () => {
    const waiting = all.flatMap(one => handoversOf(one.facts)).filter(one => one.state === 'offered')
    assert.deepEqual(
      new Set(waiting.map(one => [one.from_id, one.to_id, one.offered_on].join())),
      new Set([
        [staffId('Martin Keel'), staffId('Josie Tran'), '2026-04-30'].join(),
        [staffId('Josie Tran'), staffId('Amara Boateng'), '2026-05-01'].join(),
      ]),
    )
  })

  test('of the two who left, one still has five cases and the other none', () => {
    assert.equal(led('Lorna Pike').length, 5)
    assert.equal(led('Graham Tull').length, 0)
    assert.equal(having(all, fact => fact.type === 'HandOverAccepted').length > 10, true)
  })

  test('Petra Novak’s case is covered while she is away', () =>
    assert.equal(
      led('Petra Novak').every(one => membersOf(one.facts).some(member => member.part === 'cover')),
      true,
    ))

  test('every case of a member of staff who is complained about is walled off from them', () => {
    const walled = having(all, fact => fact.type === 'StaffMemberInvolved' && fact.fields['staff'] === staffId('Colin Marsh'))
    assert.equal(walled.length, 1)
    assert.ok(!walled.some(one => one.row.lead_id === staffId('Colin Marsh')))
  })

  test('thirty-one people speak for somebody', () => {
    const helpers = all.flatMap(one => one.facts).filter(fact => fact.type === 'PartyAdded' && fact.fields['part'] === 'advocate')
    assert.ok(new Set(helpers.map(fact => fact.fields['name'])).size >= 25)
  })
})

describe('the stories', () => {
  test('each is there twice: closed as it was determined, and open at the moment that decides it', () => {
    for (const { was, now, besides } of stories) {
      assert.equal(caseOf(was.caseId).row.status, 'closed')
      assert.equal(caseOf(now.caseId).row.status, 'open')
      assert.ok(besides === null || caseOf(besides.caseId).row.status === 'open')
    }
  })

  test('in the case of hate handled well, nothing is late, undone or not shown', () => {
    const { facts, row } = caseOf(noted.hate.caseId)
    assert.deepEqual(
      verdictsOf(facts)
        .filter(isAdverse)
        .map(one => one.rule),
      [],
    )
    assert.equal(row.status, 'closed')
  })

  test('the household noise ended well: closed, talked through, with nothing left over', () => {
    const { facts, row } = caseOf(noted.household.caseId)
    assert.equal(row.status, 'closed')
    assert.deepEqual(
      verdictsOf(facts)
        .filter(isAdverse)
        .map(one => one.rule),
      [],
    )
  })

  test('the case that was closed by agreement is open again', () => {
    const { facts, row } = caseOf(noted.cameBack.caseId)
    assert.deepEqual([row.status, facts.some(fact => fact.type === 'CaseReopened')], ['open', true])
  })
})
