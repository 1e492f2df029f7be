// The page of a live case: what its lead sees in ten seconds, what a colleague does not see, and what nobody else finds.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { happened } from '../../../../ledger/new-fact.ts'
import { theApplication } from '../../../../record/application.testing.ts'
import { amara, colin, josie, someWorld, yusuf } from '../../../../record/world.testing.ts'
import { paths } from '../../../../ui/paths.ts'

const day = plainDate
const world = await someWorld()
const { as } = theApplication(world)

const caseId = await world.hasCase({
  facts: [
    happened('report received', day('2026-04-01'), { type: 'noise', says: 'Dragging after midnight' }, { about: ['report-1'] }),
    happened(
      'contact made',
      { precision: 'day', on: day('2026-04-23'), at: '18:20' },
      { channel: 'telephone', content: 'She is not sleeping.' },
    ),
    happened('resident left home', day('2026-04-30')),
    happened('informant hold asked', day('2026-05-01'), { until: day('2026-05-08') }),
    happened('background', day('2026-05-01'), { says: 'A child was seen' }, { compartment: 'safeguarding' }),
    happened(
      'commitment made',
      day('2026-05-01'),
      { what: 'Offer noise equipment', by: day('2026-05-12') },
      { about: ['promise-1'] },
    ),
  ],
})
const page = (person: Parameters<typeof as>[0], query = {}) => as(person).get(paths.case.show(caseId, query))

describe('who finds the case', () => {
  test('nobody who is not signed in: they are asked to', async () => assert.equal((await page(null)).status, 303))
  test('somebody of another team and an analyst find what anybody finds who looks for nothing', async () => {
    const nothing = await as(colin).get(paths.case.show('00000000-0000-4000-8000-00000000dead'))
    for (const person of [colin, yusuf]) {
      const seen = await page(person)
      assert.equal(seen.status, 404)
    }
    assert.equal((await page(colin)).text, nothing.text)
  })
  test('what is no id is not found', async () => assert.equal((await as(josie).get(paths.case.show("x' or 1=1"))).status, 404))
})

describe('what its lead sees', () => {
  test('the person, the place, who leads, and the safety lines before anything else', async () => {
    const { document, text } = await page(josie)
    assert.equal(document.querySelector('h1')?.text, 'Seun Adeyinka-Frost')
    assert.match(text, /14 Penhallow House/)
    assert.match(text, /Lead: Josie Tran/)
    const safety = document.querySelector('.putright-safety')?.text ?? ''
    assert.match(safety, /Not staying at home since Thursday 30 April 2026/)
    assert.match(safety, /Do not speak or write to the person reported before Friday 8 May 2026/)
  })
  test('no name in the title of the window', async () =>
    assert.equal((await page(josie)).document.querySelector('title')?.text, 'ASB 41276, Noise – Putright'))
  test('when anybody last spoke, and what is due', async () => {
    const { document, text } = await page(josie)
    assert.match(text, /Last real contact Thursday 23 April 2026 \(12 days ago\)/)
    assert.match(document.querySelector('section[aria-labelledby=due]')?.text ?? '', /Do each thing that was promised/)
  })
  test('each entry with who wrote it, when it was recorded if late, and who can see it', async () => {
    const entry = (await page(josie)).document
      .querySelectorAll('.putright-entry')
      .find(one => one.text.includes('Phone call: spoke to the resident'))
    const said = entry?.text.replace(/\s+/g, ' ') ?? ''
    assert.match(said, /18:20/)
    assert.match(said, /She is not sleeping\./)
    assert.match(said, /Josie Tran\. Everyone on this case\. Recorded Tuesday 5 May 2026, 7 working days later/)
  })
})

describe('what a colleague of the team sees', () => {
  test('is the case without what lies in closer compartments', async () => {
    assert.match((await page(josie)).text, /A child was seen.*Restricted: safeguarding/)
    const colleague = await page(amara)
    assert.equal(colleague.status, 200)
    assert.doesNotMatch(colleague.html, /A child was seen|safeguarding/i)
  })
})

describe('looking back', () => {
  test('shows the case as it stood, and says so', async () => {
    const then = await page(josie, { asAt: '2026-04-22' })
    assert.match(then.text, /This is the case as it stood on Wednesday 22 April 2026/)
    assert.doesNotMatch(then.text, /She is not sleeping/)
  })
  test('hides what was recorded later', async () =>
    assert.doesNotMatch((await page(josie, { knownAt: '2026-05-01' })).text, /She is not sleeping/))
  test('a day that is not real is said at the field', async () =>
    assert.match((await page(josie, { 'asAt-day': '31', 'asAt-month': '2', 'asAt-year': '2026' })).text, /must be a real date/))
})

describe('the timeline', () => {
  test('can be narrowed to one kind of thing, and searched', async () => {
    const contact =
      (await page(josie, { show: 'contact' })).document.querySelector('section[aria-labelledby=timeline]')?.text ?? ''
    assert.match(contact, /spoke to the resident/)
    assert.doesNotMatch(contact, /Offer noise equipment/)
    const found = (await page(josie, { find: 'MIDNIGHT dragging' })).document.querySelectorAll('.putright-entry')
    assert.equal(found.length, 1)
  })
  test('shows sixty entries and a way to all of them', async () => {
    const long = await world.hasCase({
      reference: 'ASB 20001',
      facts: Array.from({ length: 80 }, (_, n) => happened('background', day('2026-04-01'), { says: `Entry ${n}` })),
    })
    const first = await as(josie).get(paths.case.show(long))
    assert.equal(first.document.querySelectorAll('.putright-entry').length, 60)
    assert.match(first.document.querySelector('section[aria-labelledby=timeline]')?.text ?? '', /Show 25 more/)
    assert.equal(
      (await as(josie).get(paths.case.show(long, { all: 'yes' }))).document.querySelectorAll('.putright-entry').length,
      84,
    )
  })
})

describe('a correction', () => {
  test('stands over what it replaces, which is not told twice', async () => {
    const corrected = await world.hasCase({
      reference: 'ASB 20002',
      facts: [
        happened(
          'contact made',
          day('2026-05-01'),
          { channel: 'telephone', content: 'Spoke about the dog' },
          { entryId: 'aaaaaaaaaaa1' },
        ),
        happened(
          'contact made',
          day('2026-05-02'),
          { channel: 'telephone', content: 'Spoke about the door' },
          { entryId: 'aaaaaaaaaaa2' },
        ),
        happened('entry corrected', day('2026-05-05'), { of: 'aaaaaaaaaaa1', with: 'aaaaaaaaaaa2', reasons: 'It was the door' }),
      ],
    })
    const { document } = await as(josie).get(paths.case.show(corrected))
    const entries = document.querySelectorAll('.putright-entry').filter(one => one.text.includes('spoke to the resident'))
    assert.equal(entries.length, 1)
    assert.match(
      entries[0]?.text.replace(/\s+/g, ' ') ?? '',
      /Spoke about the door.*Corrected by Josie Tran.*It was the door.*It said before.*Spoke about the dog/,
    )
  })
})

test('every look is written down', async () => {
  const count = async () =>
    Number(
      (
        await world.owner
          .selectFrom('audit_entry')
          .select(({ fn }) => fn.countAll().as('n'))
          .where('staff_id', '=', josie.id)
          .executeTakeFirst()
      )?.n,
    )
  const before = await count()
  await page(josie)
  assert.equal(await count(), before + 1)
})

test('how a check was counted has a page of its own, by an address that does not shift', async () => {
  const link = (await page(josie)).document.querySelector('section[aria-labelledby=due] a')?.getAttribute('href') ?? ''
  const verdict = await as(josie).get(link.replaceAll('&amp;', '&'))
  assert.equal(verdict.status, 200)
  assert.match(verdict.text, /Paragraph.*How sure the source is/)
  assert.equal((await as(josie).get(paths.case.verdict(caseId, 'aaaaaaaaaaaa', '0', 'commitments/promise-kept'))).status, 404)
})
