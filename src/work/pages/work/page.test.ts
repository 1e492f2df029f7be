import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, dilys, josie, martin, ruth, someWorld, yusuf } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'
import type { Seen } from '../../../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
const on = (day: string) => theApplication(world, { on: plainDate(day) }).as

const day = plainDate
const reported = (on: string) => happened('report received', day(on), {}, { about: ['report-1'] })
const promised = (what: string, by: string) =>
  happened('commitment made', day('2026-04-28'), { what, by }, { about: [`promise-${by}`] })

await world.hasCase({
  reference: 'ASB 41276',
  lead: amara,
  openedOn: '2026-04-30',
  facts: [reported('2026-04-30'), promised('Ring Seun about the noise machine', '2026-05-07')],
})

/** Each row as "when | what | who". */
const rowsUnder = (seen: Seen, heading: string): readonly string[] => {
  const section = seen.document.querySelector(`section[aria-labelledby="${heading}"]`)
  return (section?.querySelectorAll('tbody tr') ?? []).map(row =>
    row.childNodes.map(cell => cell.text.replace(/\s+/g, ' ').trim()).join(' | '),
  )
}
const counts = (seen: Seen) =>
  seen.document
    .querySelectorAll('.putright-counts li')
    .map(one => one.text.replace(/\s+/g, ' ').trim())
    .join(', ')

test('an analyst has no work on cases', async () => assert.equal((await as(yusuf).get(paths.work())).status, 403))

test('somebody who is not signed in is asked to sign in', async () => {
  const seen = await as(null).get(paths.work())
  assert.deepEqual([seen.status, seen.location], [303, '/sign-in?to=%2Fwork'])
})

test('somebody without cases is told that nothing is due', async () => {
  const seen = await as(colin).get(paths.work())
  assert.match(seen.text, /Nothing is due today\. Nothing else is waiting on a case of yours\./)
  assert.equal(counts(seen), '0 overdue, 0 due today, 0 people waiting for you, 0 due later')
})

test('when nothing is due today, the next thing is said with its day', async () => {
  const seen = await on('2026-04-30')(amara).get(paths.work())
  assert.match(seen.text, /Nothing is due today\. Your next thing is on \w+ \d+ May 2026/)
})

test('a promise is shown in the words of the record, with its day, and is no one else’s to see', async () => {
  const seen = await as(amara).get(paths.work())
  const [row] = rowsUnder(seen, 'promised')
  assert.match(row ?? '', /^Due in 2 working days\s?Thursday 7 May 2026 \| As promised: Ring Seun about the noise machine/)
  assert.match(row ?? '', /Seun Adeyinka-Frost ?14 Penhallow House ?ASB 41276, Noise$/)
  assert.doesNotMatch((await as(colin).get(paths.work())).text, /ASB 41276/)
})

test('what was due when it was recorded is overdue once its day has passed, without any job', async () => {
  const seen = await on('2026-05-11')(amara).get(paths.work())
  const [row] = rowsUnder(seen, 'now').filter(one => /noise machine/.test(one))
  assert.match(row ?? '', /^Overdue by 2 working days\s?Thursday 7 May 2026/)
  assert.match((await on('2026-05-07')(amara).get(paths.work())).text, /Due today\s?Thursday 7 May 2026/)
})

test('safety comes first, then what is overdue longest', async () => {
  const rows = rowsUnder(await on('2026-06-15')(amara).get(paths.work()), 'now')
  const safe = rows.map(row => /risk/.test(row.split(' | ')[1] ?? ''))
  assert.equal(safe[0], true)
  assert.equal(safe.lastIndexOf(true) < safe.indexOf(false), true, rows.join('\n'))
  const days = rows.slice(safe.indexOf(false)).map(row => Number(/Overdue by (\d+)/.exec(row)?.[1] ?? 0))
  assert.deepEqual(
    days,
    [...days].sort((a, b) => b - a),
  )
})

test('each thing has one link that does it', async () => {
  const seen = await on('2026-07-06')(amara).get(paths.work())
  for (const row of seen.document.querySelectorAll('section[aria-labelledby="now"] tbody tr'))
    assert.equal(row.querySelectorAll('td')[0]?.querySelectorAll('a').length, 1)
  assert.ok(seen.document.querySelector('a[href$="/contact"]'), 'a talk is logged from here')
})

test('the filter leaves out the rest, and says so when nothing is left', async () => {
  const overdue = await as(amara).get(paths.work({ when: 'overdue' }))
  assert.equal(rowsUnder(overdue, 'promised').length, 0)
  const complaints = await as(amara).get(paths.work({ kind: 'complaint' }))
  assert.match(complaints.text, /Nothing that is overdue or due today matches the filter/)
  assert.equal(counts(complaints), counts(await as(amara).get(paths.work())), 'the counts are of everything')
})

test('a filter that is not one filters nothing', async () => {
  const seen = await as(amara).get('/work?when=yesterday%27--&kind=%00')
  assert.equal(rowsUnder(seen, 'promised').length, 1)
})

test('telephone numbers are on the day sheet only when they are asked for', async () => {
  assert.doesNotMatch((await as(amara).get(paths.work())).text, /7946/)
  assert.match((await as(amara).get(paths.work({ phones: 'yes' }))).text, /Telephone 020 7946 0112/)
})

test('a hand-over waits for whoever it is offered to, and for nobody else', async () => {
  const offered = happened(
    'hand-over offered',
    day('2026-04-30'),
    { to: josie.id, from: martin.id, note: 'Ring after six' },
    { about: ['handover-1'] },
  )
  const caseId = await world.hasCase({ reference: 'ASB 60001', lead: martin, openedOn: '2026-04-29', facts: [offered] })
  const seen = await as(josie).get(paths.work())
  assert.match(
    seen.text,
    /Hand-over from Martin Keel: ASB 60001, Noise\. Offered on Thursday 30 April 2026, waiting 2 working days\./,
  )
  assert.ok(seen.document.querySelector(`a[href="${paths.case.handoverAnswer(caseId)}"]`))
  assert.match(counts(seen), /1 person waiting for you/)
  assert.match((await as(martin).get(paths.work())).text, /You offered ASB 60001, Noise, to Josie Tran.*Until then you lead it/)
  assert.doesNotMatch((await as(amara).get(paths.work())).text, /ASB 60001/)
  assert.match(
    (await as(ruth).get(paths.work())).text,
    /ASB 60001, Noise, was offered to Josie Tran and is not accepted.*Martin Keel still leads it/,
  )
})

test('a case that nobody leads is the manager’s to see to', async () => {
  await world.hasCase({ reference: 'ASB 70001', lead: null, openedOn: '2026-04-30' })
  assert.match((await as(ruth).get(paths.work())).text, /Nobody leads ASB 70001, Noise, open since Thursday 30 April 2026/)
  assert.doesNotMatch((await as(josie).get(paths.work())).text, /ASB 70001/)
})

test('whoever covers is told for whom and until when, and has those cases among their own', async () => {
  const cover = { staff: josie.id, instead: martin.id, from: '2026-05-05', until: '2026-05-15' }
  await world.hasCase({
    reference: 'ASB 60002',
    lead: martin,
    resident: dilys,
    openedOn: '2026-03-02',
    facts: [happened('cover arranged', day('2026-05-05'), cover)],
  })
  const seen = await as(josie).get(paths.work({ whose: 'covered' }))
  assert.match(seen.text, /You are covering for Martin Keel until Friday 15 May 2026\. 1 case\./)
  assert.ok(rowsUnder(seen, 'now').length > 0)
  for (const row of rowsUnder(seen, 'now')) assert.match(row, /ASB 60002, Noise \(for Martin Keel\)/)
  assert.doesNotMatch((await on('2026-05-18')(josie).get(paths.work())).text, /ASB 60002|covering/)
})

test('at most 25 things are listed and the rest are counted', async () => {
  for (let n = 0; n < 4; n++)
    await world.hasCase({ reference: `ASB 8000${n}`, lead: colin, openedOn: '2026-03-02', facts: [reported('2026-03-02')] })
  const seen = await as(colin).get(paths.work())
  assert.equal(seen.document.querySelectorAll('tbody tr').length, 25)
  const [overdue = 0, today = 0, , later = 0] = (counts(seen).match(/\d+/g) ?? []).map(Number)
  assert.match(seen.text, new RegExp(`${overdue + today + later - 25} more things to do are due later and not shown here`))
})
