import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { calendarOf } from '../../../kernel/working-days.ts'
import { paths } from '../../../ui/paths.ts'
import { createApp } from '../../../web/app.tsx'
import { always } from '../../../web/scope.ts'
import { loadAssets } from '../../../web/assets.ts'
import { visit } from '../../../web/testing.ts'
import { determinationPages } from '../../pages.ts'
import { inventedDetermination as determination } from './invented.testing.ts'

const calendar = calendarOf({ 'england-and-wales': { events: [{ title: 'Good Friday', date: '2024-03-29' }] } })
const app = createApp({
  pages: determinationPages,
  assets: loadAssets(),
  open: always({ deps: { calendar }, today: plainDate('2026-05-05') }),
})
const visitor = visit(app)
const read = (values: Readonly<Record<string, string | File>>) => visitor.post(paths.reading.new(), values)
const aFile = (body: string | Uint8Array<ArrayBuffer>, name: string) => ({ text: 'kept', file: new File([body], name) })
const errorOf = async (values: Readonly<Record<string, string | File>>) => {
  const seen = await read(values)
  const link = seen.document.querySelector('.govuk-error-summary a')
  return [seen.status, link?.getAttribute('href'), link?.text]
}

test('pasted text is read: its findings, orders with days and sums, and failings', async () => {
  const seen = await read({ text: determination })
  assert.equal(seen.status, 200)
  assert.equal(seen.document.querySelector('h1')?.text, 'Determination 202400001')
  for (const words of ['Thistlecombe Homes', 'Thursday 29 February 2024', 'Maladministration', 'Thursday 28 March 2024', '£200'])
    assert.ok(seen.text.includes(words), words)
  assert.doesNotMatch(seen.html, /in writing <b>/)
})

test('a file is read as the same text pasted would be, whatever it is saved as', async () => {
  const pasted = (await read({ text: determination })).text
  const utf16 = Buffer.from(`\uFEFF${determination}`, 'utf16le')
  assert.equal((await read(aFile(determination, 'report.txt'))).text, pasted)
  assert.equal((await read(aFile(new Uint8Array(utf16), 'report.txt'))).text, pasted)
})

test('nothing given says what to do', async () =>
  assert.deepEqual(await errorOf({ text: ' ' }), [422, '#text', 'Paste the text of a determination, or choose a file']))

test('what is not a determination says what it lacks, and keeps what was pasted', async () => {
  const seen = await read({ text: 'Dear resident, thank you for <b>your</b> letter.' })
  assert.equal(seen.status, 422)
  assert.match(seen.document.querySelector('#text-error')?.text ?? '', /does not read as a determination. Missing: .*reference/)
  assert.match(seen.document.querySelector('#text')?.innerHTML ?? '', /Dear resident, thank you for &lt;b&gt;/)
})

test('a file that is not text says what to do instead', async () => {
  const [status, href, said] = await errorOf(aFile('%PDF-1.7 …', 'report.pdf'))
  assert.deepEqual([status, href], [422, '#file'])
  assert.match(String(said), /PDF.*copy all of its text/)
  assert.match(String((await errorOf(aFile('PK\u0003\u0004…', 'report.docx')))[2]), /Word document/)
  assert.match(String((await errorOf(aFile(new Uint8Array([255, 0, 1, 2]), 'picture.jpg')))[2]), /not text/)
  assert.match(String((await errorOf(aFile('', 'report.txt')))[2]), /empty/)
  assert.match(String((await errorOf(aFile('Dear resident', 'letter.txt')))[2]), /does not read as a determination/)
})

test('nothing that was given is kept', async () => {
  await read({ text: determination })
  const again = await visitor.get(paths.reading.new())
  assert.equal(again.document.querySelector('#text')?.text.trim(), '')
  assert.equal(again.headers.get('Cache-Control'), 'no-store')
})
