// What may be said of a contact, and what the record then holds. Josie rings Dilys, who has an advocate and is in on weekday mornings.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import type { NewFact } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { historyOf } from '../contact.ts'
import { logContact, type LogContact } from './log-contact.ts'

const day = plainDate
const opened = happened('record opened', day('2026-04-01'), { kind: 'antisocial behaviour' })
const kofi = happened('party added', day('2026-04-01'), { part: 'advocate', name: 'Kofi Anane' }, { about: ['party-kofi'] })
const flat18 = happened('party added', day('2026-04-01'), { part: 'person reported' }, { about: ['party-18'] })
const neighbour = happened(
  'party added',
  day('2026-04-01'),
  { part: 'reporter', name: 'Ines' },
  { about: ['party-ines'], compartment: 'informant identity' },
)
const mornings = happened('contact plan agreed', day('2026-04-14'), {
  everyDays: 7,
  from: '09:00',
  to: '12:00',
  weekdays: [1, 2, 3, 4, 5],
})
const promise = (act: string, by: string, compartment: NewFact['compartment'] = 'general') =>
  happened('commitment made', day('2026-04-28'), { what: act, by, act }, { about: [`promise-${act}`], compartment })

const call: LogContact = {
  by: 'landlord',
  channel: 'telephone',
  result: 'no answer',
  with: null,
  when: { precision: 'day', on: day('2026-05-05'), at: '10:42' },
  said: '',
  promises: [],
  kept: [],
  unhappy: 'not discussed',
  harms: [],
  steps: [],
  now: { on: day('2026-05-05'), at: '10:43' },
  complaint: 'complaint-new',
  logComplaint: { id: 'promise-log', what: 'Log it as a complaint', by: day('2026-05-06') },
}
const spoke: LogContact = { ...call, result: 'spoke', said: 'She slept badly. The banging went on until two.' }

const given = (...facts: readonly NewFact[]) => ({
  when: (command: LogContact) => {
    const outcome = logContact(historyOf(facts), command)
    return {
      records: (...expected: readonly (readonly [string, object])[]) => {
        assert.ok(outcome.ok, outcome.ok ? '' : outcome.refusal.why)
        assert.deepEqual(
          outcome.value.map(fact => [fact.type, fact.fields]),
          expected,
        )
      },
      facts: () => (outcome.ok ? outcome.value : assert.fail(outcome.refusal.why)),
      refused: (expected: object) => assert.deepEqual(outcome, { ok: false, refusal: expected }),
    }
  },
})

describe('what is refused', () => {
  test('a contact that has not happened yet', () => {
    given(opened)
      .when({ ...call, when: { precision: 'day', on: day('2026-05-06') } })
      .refused({ why: 'in-the-future' })
    given(opened)
      .when({ ...call, when: { ...call.when, at: '10:44' } })
      .refused({ why: 'in-the-future' })
  })
  test('a contact before the case began', () =>
    given(opened)
      .when({ ...call, when: { precision: 'day', on: day('2026-03-31') } })
      .refused({ why: 'before-the-case-began', beganOn: '2026-04-01' }))
  test('a talk of which nothing is said', () =>
    given(opened)
      .when({ ...spoke, said: ' \n' })
      .refused({ why: 'nothing-said' }))
  test('a contact with somebody who is not of the case', () =>
    given(opened)
      .when({ ...spoke, with: 'party-nobody' })
      .refused({ why: 'no-such-party' }))
})

describe('what is not refused', () => {
  test('the day the case began, and this very minute', () => {
    given(opened)
      .when({ ...call, when: { precision: 'day', on: day('2026-04-01') } })
      .facts()
    given(opened)
      .when({ ...call, when: { ...call.when, at: '10:43' } })
      .facts()
  })
  test('a contact after the case was closed: people ring all the same', () => {
    given(opened, happened('case closed', day('2026-05-01')))
      .when(spoke)
      .facts()
  })
  test('a note of one word', () => {
    given(opened)
      .when({ ...spoke, said: 'Fine' })
      .facts()
  })
})

describe('speaking to the resident', () => {
  test('is a contact, with what was said and whether they were unhappy', () =>
    given(opened)
      .when(spoke)
      .records(['ContactMade', { channel: 'telephone', by: 'landlord', content: spoke.said, unhappy: 'not discussed' }]))
  test('keeps a promise to ring, and not one to visit', () =>
    assert.deepEqual(
      given(opened, promise('contact', '2026-05-05'), promise('visit', '2026-05-07'))
        .when(spoke)
        .facts()
        .flatMap(fact => (fact.type === 'CommitmentDone' ? fact.about : [])),
      ['promise-contact'],
    ))
  test('keeps no promise that was made after it', () =>
    assert.equal(
      given(opened, promise('contact', '2026-05-05'))
        .when({ ...spoke, when: { precision: 'day', on: day('2026-04-27') } })
        .facts().length,
      1,
    ))
  test('a promise kept where few may see it is kept where few may see it', () =>
    assert.equal(
      given(opened, promise('contact', '2026-05-05', 'legal'))
        .when(spoke)
        .facts()
        .at(-1)?.compartment,
      'legal',
    ))
  test('a promise that was taken back is not kept', () => {
    const made = { ...promise('contact', '2026-05-05'), entryId: 'aaaaaaaaaaaa' }
    const taken = happened('entry withdrawn', day('2026-04-29'), { of: 'aaaaaaaaaaaa', reasons: 'a slip' })
    assert.equal(given(opened, made, taken).when(spoke).facts().length, 1)
  })
  test('carries what was promised, each on its own', () =>
    given(opened)
      .when({ ...spoke, promises: [{ id: 'promise-1', what: 'Look at the stairs', by: day('2026-05-08') }] })
      .records(
        ['ContactMade', { channel: 'telephone', by: 'landlord', content: spoke.said, unhappy: 'not discussed' }],
        ['CommitmentMade', { what: 'Look at the stairs', by: '2026-05-08', in: 'call', told: true }],
      ))
})

describe('the two guards', () => {
  const types = (command: LogContact) =>
    given(opened)
      .when(command)
      .facts()
      .map(fact => fact.type)
  test('unhappiness is a complaint from that day, and logging it is owed', () => {
    const [, complaint, owed] = given(opened)
      .when({ ...spoke, unhappy: 'yes' })
      .facts()
    assert.deepEqual([complaint?.type, complaint?.about], ['ComplaintMade', ['complaint-new']])
    assert.deepEqual(owed?.fields, {
      what: 'Log it as a complaint',
      by: '2026-05-06',
      in: 'record',
      told: false,
      act: 'complaint',
    })
  })
  test('asked and answered no is kept with the contact', () =>
    assert.equal(
      given(opened)
        .when({ ...spoke, unhappy: 'no' })
        .facts()[0]?.fields['unhappy'],
      'no',
    ))
  test('harm that was spoken of is a risk event', () =>
    assert.deepEqual(types({ ...spoke, harms: ['violence'] })[1], 'RiskEvent'))
  test('not being at home is said once', () =>
    assert.deepEqual(types({ ...spoke, harms: ['not at home'] }), ['ContactMade', 'ResidentLeftHome']))
  test('a child at risk is for those who may know of it', () =>
    assert.deepEqual(
      given(opened)
        .when({ ...spoke, harms: ['child at risk'] })
        .facts()
        .map(fact => fact.compartment),
      ['general', 'safeguarding', 'safeguarding'],
    ))
  test('neither is asked of a call that nobody answered', () =>
    assert.deepEqual(types({ ...call, unhappy: 'yes', harms: ['violence'] }), ['ContactAttempted']))
})

describe('an attempt that reached nobody', () => {
  test('is an attempt and no contact', () =>
    given(opened)
      .when(call)
      .records(['ContactAttempted', { channel: 'telephone', outcome: 'no answer' }]))
  test('within the hours agreed counts, and outside them is on the record without counting', () => {
    const at = (time: string | undefined, on = '2026-05-05') =>
      given(opened, mornings)
        .when({ ...call, when: { precision: 'day', on: day(on), ...(time !== undefined && { at: time }) } })
        .facts()[0]?.type
    assert.equal(at('09:00'), 'ContactAttempted')
    assert.equal(at('08:59'), 'ContactAttemptedOutsideAgreedTimes')
    assert.equal(at(undefined), 'ContactAttempted')
    assert.equal(at(undefined, '2026-05-03'), 'ContactAttemptedOutsideAgreedTimes')
  })
  test('a text may be read whenever it suits', () =>
    assert.equal(
      given(opened, mornings)
        .when({ ...call, channel: 'text', when: { ...call.when, at: '08:00' } })
        .facts()[0]?.type,
      'ContactAttempted',
    ))
  test('of writing is a letter sent', () =>
    given(opened)
      .when({ ...call, channel: 'email', said: 'I tried to ring.' })
      .records(['LetterSent', { channel: 'email', content: 'I tried to ring.' }]))
  test('of theirs is a message from them', () =>
    assert.equal(
      given(opened)
        .when({ ...call, by: 'resident' })
        .facts()[0]?.type,
      'ResidentWrote',
    ))
  test('its next steps are a text that went now, and promises to ourselves', () =>
    given(opened, kofi)
      .when({
        ...call,
        steps: [
          { step: 'text', words: 'Hello Dil', outbox: 'o1' },
          { step: 'advocate', promise: { id: 'promise-a', what: 'Call Kofi Anane', by: day('2026-05-05') } },
        ],
      })
      .records(
        ['ContactAttempted', { channel: 'telephone', outcome: 'no answer' }],
        ['ContactAttempted', { channel: 'text', outcome: 'sent', content: 'Hello Dil', nextStep: true, outbox: 'o1' }],
        ['CommitmentMade', { what: 'Call Kofi Anane', by: '2026-05-05', in: 'record', told: false, act: 'advocate' }],
      ))
})

describe('somebody else of the case', () => {
  const type = (command: Partial<LogContact>) =>
    given(opened, kofi, flat18, neighbour)
      .when({ ...spoke, ...command })
      .facts()[0]
  test('an advocate who was spoken to was contacted; one who was not is background', () => {
    assert.equal(type({ with: 'party-kofi' })?.type, 'AdvocateContacted')
    assert.deepEqual(type({ with: 'party-kofi', result: 'no answer' })?.fields, {
      says: 'Tried to reach Kofi Anane: no answer (telephone). ' + spoke.said,
    })
  })
  test('speaking to the advocate keeps the promise to ring them', () =>
    assert.equal(
      given(opened, kofi, promise('advocate', '2026-05-05'))
        .when({ ...spoke, with: 'party-kofi' })
        .facts()
        .at(-1)?.type,
      'CommitmentDone',
    ))
  test('the person reported is never contact with the resident', () =>
    assert.equal(type({ with: 'party-18' })?.type, 'PersonReportedContacted'))
  test('what an informant said stays where the informant is', () =>
    assert.equal(type({ with: 'party-ines' })?.compartment, 'informant identity'))
})

describe('the run of attempts', () => {
  const attempt = (on: string) => happened('contact attempted', day(on), { channel: 'telephone' })
  test('counts attempts since anybody last spoke to the resident', () => {
    const made = happened('contact made', day('2026-04-23'), { channel: 'telephone' })
    const history = historyOf([opened, attempt('2026-04-20'), made, attempt('2026-04-27'), attempt('2026-05-01')])
    assert.deepEqual(
      history.attempts.map(one => one.on),
      ['2026-04-27', '2026-05-01'],
    )
  })
  test('leaves out the texts that followed an attempt, and attempts outside the hours', () =>
    assert.equal(
      historyOf([
        opened,
        attempt('2026-05-01'),
        happened('contact attempted', day('2026-05-01'), { channel: 'text', nextStep: true }),
        happened('contact attempted outside agreed times', day('2026-05-02'), { channel: 'telephone' }),
      ]).attempts.length,
      1,
    ))
})
