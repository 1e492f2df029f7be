// Who is put on a case, who is taken off it, and which staff it concerns. Refusals first.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Result } from '../../kernel/result.ts'
import type { NewFact, Recorded } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { addParty, type AddParty } from './add-party.ts'
import { clearStaff } from './clear-staff.ts'
import { involveStaff } from './involve-staff.ts'
import { removeParty } from './remove-party.ts'

const today = plainDate('2026-05-05')
const recorded = (fact: NewFact, n: number, by = 'josie'): Recorded => ({
  ...fact,
  entryId: `entry-${n}`,
  caseId: 'case',
  factId: n,
  seq: n,
  recordedAt: '2026-05-04T09:00:00.000Z' as Recorded['recordedAt'],
  recordedBy: by,
  withheld: [],
})
const given = (...facts: readonly NewFact[]) => facts.map((fact, n) => recorded(fact, n))
const why = <T>(outcome: Result<T, { readonly why: string }>) => (outcome.ok ? null : outcome.refusal.why)

const party = (part: string, more: object = {}, about = 'party-1') =>
  happened('party added', today, { part, ...more }, { about: [about] })
const seun = party('resident', { resident: 'seun', name: 'Seun' })
const kofi = party('advocate', { name: 'Kofi Anane' }, 'party-2')
const ines: AddParty = {
  party: 'party-9',
  part: 'witness',
  residentId: 'ines',
  name: 'Ines Quarrell',
  telephone: '',
  safeContact: 'Text first',
  language: '',
  authority: null,
  whoKnows: 'general',
  on: today,
}

describe('nobody is put on a case', () => {
  const refused = (change: Partial<AddParty>, facts = given(seun)) => why(addParty(facts, { ...ines, ...change }))
  test('without a name', () => assert.equal(refused({ residentId: null, name: ' ' }), 'no-name'))
  test('as an informant whom everybody on the case would know', () => {
    assert.equal(refused({ part: 'reporter' }), 'informant-kept-apart')
    assert.equal(refused({ part: 'reporter', whoKnows: 'safeguarding' }), 'informant-kept-apart')
  })
  test('as an advocate when nothing is said of what shows it', () => assert.equal(refused({ part: 'advocate' }), 'no-authority'))
  test('as an interpreter of no language', () => assert.equal(refused({ part: 'interpreter' }), 'no-language'))
  test('twice in the same part', () =>
    assert.equal(
      refused({ residentId: 'seun', part: 'witness' }, given(party('witness', { resident: 'seun' }))),
      'already-of-the-case',
    ))
})

describe('somebody is put on a case', () => {
  const added = (change: Partial<AddParty>, facts = given(seun)) => addParty(facts, { ...ines, ...change })
  test('with how they may be reached, for everybody on it to know', () =>
    assert.deepEqual(added({}), {
      ok: true,
      value: [
        happened(
          'party added',
          today,
          { part: 'witness', resident: 'ines', name: 'Ines Quarrell', safeContact: 'Text first' },
          { about: ['party-9'] },
        ),
      ],
    }))
  test('as an informant, with all of it where informants are kept', () => {
    const outcome = added({ part: 'reporter', whoKnows: 'informant identity' })
    assert.ok(outcome.ok)
    assert.deepEqual(
      outcome.value.map(({ compartment }) => compartment),
      ['informant identity'],
    )
  })
  test('who has another part in it already, or had that one and was taken off', () => {
    assert.equal(why(added({ residentId: 'seun' })), null)
    const off = happened('party removed', today, { reasons: 'A mistake' }, { about: ['party-1'] })
    assert.equal(why(added({ residentId: 'ines' }, given(party('witness', { resident: 'ines' }), off))), null)
  })
  test('without what shows that they may speak, where they are no advocate', () => {
    const outcome = added({ authority: 'court order' })
    assert.ok(outcome.ok)
    assert.equal(outcome.value[0]?.fields['authority'], undefined)
  })
})

describe('nobody is taken off a case', () => {
  const by = { staffId: 'josie', overAll: false }
  const off = (asked: string, facts: readonly Recorded[], over: Partial<typeof by> = {}) =>
    removeParty(facts, { party: asked, reasons: 'Moved away', on: today, by: { ...by, ...over } })
  const gone = happened('party removed', today, { reasons: 'A mistake' }, { about: ['party-2'] })
  test('who is not there', () => assert.equal(why(off('party-7', given(seun))), 'no-such-party'))
  test('twice', () => assert.equal(why(off('party-2', given(seun, kofi, gone))), 'gone'))
  test('when the case is with them', () => assert.equal(why(off('party-1', given(seun))), 'the-case-is-with-them'))
  test('who is the only one who complained', () => {
    const complainants = given(party('complainant'), party('complainant', {}, 'party-2'))
    assert.equal(why(off('party-1', complainants.slice(0, 1))), 'the-case-is-with-them')
    assert.equal(why(off('party-1', complainants)), null)
  })
  test('by somebody who neither added them, nor leads, nor manages', () => {
    assert.equal(why(off('party-2', given(seun, kofi), { staffId: 'martin' })), 'not-yours')
    assert.equal(why(off('party-2', given(seun, kofi), { staffId: 'martin', overAll: true })), null)
  })
  test('but with a reason, in the compartment that they stand in', () => {
    const informant = { ...party('reporter', { name: 'Ines' }, 'party-3'), compartment: 'informant identity' as const }
    assert.deepEqual(off('party-3', given(seun, informant)), {
      ok: true,
      value: [
        happened('party removed', today, { reasons: 'Moved away' }, { about: ['party-3'], compartment: 'informant identity' }),
      ],
    })
  })
})

describe('a member of staff is involved', () => {
  const command = { staff: 'martin', because: 'subject', by: 'josie', worksTheCase: true, on: today } as const
  const involved = happened('staff member involved', today, { staff: 'martin', because: 'subject' })
  test('on the word of whoever works the case, and of oneself on anybody’s', () => {
    assert.equal(why(involveStaff([], { ...command, worksTheCase: false })), 'not-yours')
    assert.equal(why(involveStaff([], { ...command, worksTheCase: false, by: 'martin' })), null)
  })
  test('once for one reason, until they were cleared', () => {
    assert.equal(why(involveStaff(given(involved), command)), 'already-recorded')
    assert.equal(why(involveStaff(given(involved), { ...command, because: 'witness' })), null)
    assert.equal(why(involveStaff(given(involved, happened('staff member cleared', today, { staff: 'martin' })), command)), null)
  })
  test('and the entry is one of staff conduct', () =>
    assert.deepEqual(involveStaff([], command), { ok: true, value: [{ ...involved, compartment: 'staff conduct' }] }))
  test('no longer, only on the word of whoever may see it, of somebody who is', () => {
    const clear = { staff: 'martin', reasons: 'Another Martin', on: today, maySeeConduct: true }
    assert.equal(why(clearStaff(given(involved), { ...clear, maySeeConduct: false })), 'not-yours')
    assert.equal(why(clearStaff([], clear)), 'not-kept-from-it')
    const outcome = clearStaff(given(involved), clear)
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.value, [
      happened('staff member cleared', today, { staff: 'martin', reasons: 'Another Martin' }, { compartment: 'staff conduct' }),
    ])
  })
})
