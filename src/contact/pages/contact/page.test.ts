// Logging a contact on a real database: what is asked again, what is kept, and that two people at once lose nothing.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { readFacts } from '../../../ledger/read.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, josie, piotr, someWorld, yusuf } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
let cases = 0
const aCase = (facts: Parameters<typeof world.hasCase>[0]['facts'] = []) =>
  world.hasCase({ reference: `ASB 3000${++cases}`, openedOn: '2026-04-01', facts: facts ?? [] })
const factsOf = (caseId: string) => world.as('system', db => readFacts(db, caseId, 31))
const lastOf = async (caseId: string) => (await factsOf(caseId)).at(-1)

const noAnswer = { how: 'called', result: 'no answer', when: 'now' }
const spoke = {
  how: 'called',
  result: 'spoke',
  said: 'She is sleeping at her cousin’s and wants to know what happens next with the noise machine we promised.',
  when: 'now',
}
const log = (caseId: string, values: Readonly<Record<string, string>>, person = josie) =>
  as(person).post(paths.case.contact(caseId), values)
const errorsOf = (seen: Awaited<ReturnType<typeof log>>) =>
  seen.document.querySelectorAll('.govuk-error-summary a').map(link => [link.getAttribute('href'), link.text])

describe('who may log contact', () => {
  test('nobody finds the page of a case they may not see, and an analyst has no such page', async () => {
    const caseId = await aCase()
    assert.equal((await as(colin).get(paths.case.contact(caseId))).status, 404)
    for (const person of [yusuf, piotr]) assert.equal((await as(person).get(paths.case.contact(caseId))).status, 403)
  })
})

describe('what is asked again', () => {
  test('how it went, when nothing says so; what was typed is kept', async () => {
    const caseId = await aCase()
    const seen = await log(caseId, { said: 'Typed already', 'promise-0': 'A visit' })
    assert.equal(seen.status, 422)
    assert.deepEqual(errorsOf(seen), [
      ['#how', 'Choose how you were in touch'],
      ['#result', 'Choose how it went'],
    ])
    assert.match(seen.html, /Typed already/)
    assert.equal(seen.document.querySelector('#promise-0')?.getAttribute('value'), 'A visit')
    for (const [href] of errorsOf(seen)) assert.ok(seen.document.querySelector(href ?? ''), `${href} is on the page`)
  })
  test('what was talked about, after a talk', async () => {
    const caseId = await aCase()
    const before = (await factsOf(caseId)).length
    assert.deepEqual(errorsOf(await log(caseId, { ...spoke, said: ' ' })), [['#said', 'Say what you talked about']])
    assert.equal((await factsOf(caseId)).length, before)
  })
  test('a time that has not come, a day before the case began, and a day that is not real', async () => {
    const caseId = await aCase()
    const at = async (on: string, time = '') => errorsOf(await log(caseId, { ...noAnswer, when: 'other', on, at: time }))
    assert.deepEqual(await at('2026-05-06'), [['#on', 'The time of the contact must be in the past']])
    assert.deepEqual(await at('2026-05-05', '23:59'), [['#on', 'The time of the contact must be in the past']])
    assert.match(String((await at('2026-03-31'))[0]?.[1]), /Wednesday 1 April 2026, when this case began, or later/)
    assert.match(String((await at('31 2 2026'))[0]?.[1]), /must be a real date/)
    assert.match(String((await at('2026-05-01', '25:10'))[0]?.[1]), /must be a time of day/)
  })
  test('one more row of promises, with everything kept and nothing saved', async () => {
    const caseId = await aCase()
    const before = (await factsOf(caseId)).length
    const seen = await log(caseId, {
      ...spoke,
      do: 'rows',
      rows: '3',
      'promise-2': 'Third',
      'harm-violence': 'yes',
      'step-text': 'yes',
    })
    assert.equal(seen.status, 200)
    assert.equal(seen.document.querySelectorAll('.putright-promise').length, 6)
    assert.equal(seen.document.querySelector('#promise-2')?.getAttribute('value'), 'Third')
    assert.ok(seen.document.querySelector('input[name="harm-violence"][checked]'))
    assert.ok(seen.document.querySelector('input[name="result"][value="spoke"][checked]'))
    assert.equal(seen.document.querySelectorAll('.govuk-error-summary').length, 0)
    assert.equal((await factsOf(caseId)).length, before)
  })
})

describe('what is saved', () => {
  test('a talk, with its time and its words', async () => {
    const caseId = await aCase()
    const seen = await log(caseId, spoke)
    assert.equal(seen.status, 303)
    const fact = await lastOf(caseId)
    assert.deepEqual(
      [fact?.type, fact?.fields['content'], fact?.occurred],
      ['ContactMade', spoke.said, { precision: 'day', on: '2026-05-05', at: '10:42' }],
    )
    const page = await as(josie).get(seen.location ?? '')
    assert.doesNotMatch(page.text, /Say what was discussed/)
  })
  test('a talk in few words is saved all the same, and more is asked for after', async () => {
    const caseId = await aCase()
    const visitor = as(josie)
    const seen = await visitor.post(paths.case.contact(caseId), { ...spoke, said: 'Fine for now.' })
    const page = await visitor.get(seen.location ?? '')
    assert.match(page.text, /Saved at 10:42\./)
    assert.match(page.text, /Say what was discussed/)
  })
  test('a note of 20,000 characters in several scripts, to the letter', async () => {
    const caseId = await aCase()
    const said = 'שלום 👋🏽 سلام <b>&amp; “quoted”\r\nZoë '.repeat(700).slice(0, 20_000)
    assert.equal((await log(caseId, { ...spoke, said })).status, 303)
    assert.equal((await lastOf(caseId))?.fields['content'], said.trim())
    assert.equal((await log(caseId, { ...spoke, said: `${said}x` })).status, 422)
  })
  test('a day without a time', async () => {
    const caseId = await aCase()
    await log(caseId, { ...noAnswer, when: 'other', on: '2026-05-01', at: '' })
    assert.deepEqual((await lastOf(caseId))?.occurred, { precision: 'day', on: '2026-05-01' })
  })
  test('promises, each with its day', async () => {
    const caseId = await aCase()
    await log(caseId, {
      ...spoke,
      'promise-0': 'Look at the stairs',
      'promise-0-by': '2026-05-08',
      'promise-1': 'Ring the noise team',
    })
    const promises = (await factsOf(caseId)).filter(fact => fact.type === 'CommitmentMade')
    assert.deepEqual(
      promises.map(({ fields }) => [fields['what'], fields['by'], fields['told']]),
      [
        ['Look at the stairs', '2026-05-08', true],
        ['Ring the noise team', undefined, true],
      ],
    )
  })
  test('unhappiness: a complaint from today, and the day to log it by is said', async () => {
    const caseId = await aCase()
    const visitor = as(josie)
    const seen = await visitor.post(paths.case.contact(caseId), { ...spoke, unhappy: 'yes' })
    assert.match((await visitor.get(seen.location ?? '')).text, /Log it by Wednesday 6 May 2026/)
    assert.ok((await factsOf(caseId)).some(fact => fact.type === 'ComplaintMade'))
  })
  test('a promise made before that this keeps', async () => {
    const caseId = await aCase([
      happened(
        'commitment made',
        plainDate('2026-04-20'),
        { what: 'Send the diary', by: plainDate('2026-05-06') },
        { about: ['promise-1'] },
      ),
    ])
    assert.match((await as(josie).get(paths.case.contact(caseId))).text, /Is something promised before now done\? Send the diary/)
    await log(caseId, { ...spoke, 'kept-promise-1': 'yes' })
    assert.deepEqual((await lastOf(caseId))?.about, ['promise-1'])
  })
})

describe('the ladder', () => {
  const withKofi = happened(
    'party added',
    plainDate('2026-04-02'),
    { part: 'advocate', name: 'Kofi Anane' },
    { about: ['party-kofi'] },
  )
  const evenings = happened('contact plan agreed', plainDate('2026-04-02'), { from: '18:00', to: '20:00' })
  test('says which try this is, what was agreed, and what the standards ask for next', async () => {
    const caseId = await aCase([
      withKofi,
      evenings,
      happened('contact attempted', plainDate('2026-05-01'), { channel: 'telephone' }),
    ])
    const { text } = await as(josie).get(paths.case.contact(caseId))
    assert.match(text, /this is the 2nd try/)
    assert.match(text, /Agreed times: 18:00 to 20:00/)
    assert.match(text, /When a second call in a fortnight reaches nobody, try another way on the same day by Tuesday 5 May 2026/)
  })
  test('its steps are one tick each: a text that waits to be sent, a call to the advocate today, a visit', async () => {
    const caseId = await aCase([withKofi])
    await log(caseId, {
      ...noAnswer,
      'step-text': 'yes',
      'step-text-words': 'Hello Seun, it is Josie.',
      'step-advocate-party-kofi': 'yes',
      'step-visit': 'yes',
      'step-visit-by': '2026-05-07',
    })
    const facts = await factsOf(caseId)
    assert.deepEqual(
      facts.slice(-4).map(({ type, fields }) => [type, fields['what'] ?? fields['channel'], fields['by']]),
      [
        ['ContactAttempted', 'telephone', undefined],
        ['ContactAttempted', 'text', undefined],
        ['CommitmentMade', 'Call Kofi Anane', '2026-05-05'],
        ['CommitmentMade', 'Visit', '2026-05-07'],
      ],
    )
    const outbox = await world.owner.selectFrom('outbox').selectAll().where('case_id', '=', caseId).execute()
    assert.deepEqual(
      outbox.map(row => [row.body, row.state]),
      [['Hello Seun, it is Josie.', 'waiting']],
    )
  })
  test('an attempt outside the agreed times is saved and says that it does not count', async () => {
    const caseId = await aCase([evenings])
    const visitor = as(josie)
    const seen = await visitor.post(paths.case.contact(caseId), noAnswer)
    assert.match((await visitor.get(seen.location ?? '')).text, /does not count as an attempt/)
    assert.equal((await lastOf(caseId))?.type, 'ContactAttemptedOutsideAgreedTimes')
  })
})

describe('nothing is lost, and nothing is kept twice', () => {
  test('two officers who save at the same moment are both on the record', async () => {
    const caseId = await aCase()
    await Promise.all([log(caseId, { ...spoke, said: 'Josie spoke' }), log(caseId, { ...spoke, said: 'Amara spoke' }, amara)])
    const said = (await factsOf(caseId)).flatMap(({ fields }) => fields['content'] ?? [])
    assert.deepEqual(
      said.map(String).toSorted((a, b) => a.localeCompare(b)),
      ['Amara spoke', 'Josie spoke'],
    )
  })
  test('the same form sent twice is saved once', async () => {
    const caseId = await aCase()
    const key = '11111111-1111-4111-8111-111111111111'
    const [first, second] = [await log(caseId, { ...spoke, 'form-key': key }), await log(caseId, { ...spoke, 'form-key': key })]
    assert.deepEqual([first.status, first.location], [second.status, second.location])
    assert.equal((await factsOf(caseId)).filter(fact => fact.type === 'ContactMade').length, 1)
  })
  test('a closed case says so and keeps the contact', async () => {
    const caseId = await aCase([happened('case closed', plainDate('2026-05-01'), { ground: 'resolved' })])
    assert.match((await as(josie).get(paths.case.contact(caseId))).text, /This case is closed/)
    assert.equal((await log(caseId, spoke)).status, 303)
  })
})

describe('what somebody may not see', () => {
  const safeguarding = { compartment: 'safeguarding' } as const
  const hidden = [
    happened('risk event', plainDate('2026-03-10'), { event: 'threat' }, safeguarding),
    happened('contact plan agreed', plainDate('2026-04-02'), { for: 'case', from: '20:00', to: '21:00' }, safeguarding),
    happened(
      'party added',
      plainDate('2026-04-02'),
      { part: 'advocate', name: 'Petra' },
      { ...safeguarding, about: ['party-9'] },
    ),
    happened(
      'commitment made',
      plainDate('2026-04-02'),
      { what: 'Ring her', act: 'contact', in: 'call', told: true },
      { ...safeguarding, about: ['promise-9'] },
    ),
  ]
  const both = async (values: Readonly<Record<string, string>>) => {
    const [plain, fuller] = [await aCase(), await aCase(hidden)]
    const seen = [await log(plain, values, amara), await log(fuller, values, amara)]
    const facts = await Promise.all(
      [plain, fuller].map(async one => (await factsOf(one)).filter(fact => fact.compartment === 'general')),
    )
    const told = seen.map(({ status, location, headers }) => ({
      status,
      to: location?.replace(/^.*saved=[0-9a-f]+/, ''),
      notice: headers.getSetCookie().filter(one => one.startsWith('putright-notice')),
    }))
    return { told, errors: seen.map(errorsOf), types: facts.map(all => all.map(fact => fact.type)) }
  }
  for (const [what, values] of [
    ['the first day of the case', { ...noAnswer, when: 'other', on: '2026-03-15', at: '' }],
    ['when they may be called', noAnswer],
    ['who speaks for the resident', { ...spoke, with: 'party-9' }],
    ['what else was promised', spoke],
  ] as const)
    test(`changes neither what is saved nor what is said of it: ${what}`, async () => {
      const { told, errors, types } = await both(values)
      assert.deepEqual(told[1], told[0])
      assert.deepEqual(errors[1], errors[0])
      assert.deepEqual(types[1], types[0])
    })
})

describe('who was it?', () => {
  const find = async (words: string, person = josie) =>
    (await as(person).post(paths.newContact(), { for: words })).document.querySelectorAll('.putright-found a')
  test('the beginnings of a name, an address or a reference find the case; nothing finds what may not be seen', async () => {
    const caseId = await aCase()
    for (const words of ['seun ad', '14 penh', `3000${cases}`, `asb 3000${cases}`])
      assert.ok(
        (await find(words)).some(link => link.getAttribute('href') === paths.case.contact(caseId)),
        words,
      )
    assert.equal((await find('seun', colin)).length, 0)
    assert.equal((await find('nobody by this name')).length, 0)
    assert.equal((await find("'; drop table fact; --")).length, 0)
  })
  test('without words, the officer’s own open cases', async () => assert.ok((await find('')).length > 0))
})
