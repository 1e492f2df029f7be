// A real browser with JavaScript off: what in-process tests cannot show of cookies, uploads and forged-post checks.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { calendarOf } from '../../../kernel/working-days.ts'
import { paths } from '../../../ui/paths.ts'
import { createApp } from '../../../web/app.tsx'
import { always } from '../../../web/scope.ts'
import { loadAssets } from '../../../web/assets.ts'
import { axeViolations, sidewaysScroll } from '../../../web/browser.testing.ts'
import { inBrowser } from '../../../web/journey.testing.ts'
import { determinationPages } from '../../pages.ts'
import { inventedDetermination } from './invented.testing.ts'

const calendar = calendarOf({ 'england-and-wales': { events: [{ title: 'Good Friday', date: '2024-03-29' }] } })
const app = createApp({
  pages: determinationPages,
  assets: loadAssets(),
  open: always({ deps: { calendar }, today: plainDate('2026-05-05') }),
})

const here = inBrowser(app)

test('Devinder chooses a wrong file, is told so, chooses the right one and reads it, without JavaScript', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'putright-'))
  const [letter, determination] = [join(folder, 'letter.txt'), join(folder, 'determination.txt')]
  writeFileSync(letter, 'Dear resident')
  writeFileSync(determination, inventedDetermination)

  const page = await here.chromium.open({ javaScript: false, width: 390 })
  await page.goto(here.url + paths.reading.new())
  await page.getByLabel('Or choose a file').setInputFiles(letter)
  await page.getByRole('button', { name: 'Read it' }).click()
  assert.match(await page.title(), /^Error: /)
  await page.getByRole('link', { name: /does not read as a determination/ }).click()
  assert.match(page.url(), /#file$/)

  await page.getByLabel('Or choose a file').setInputFiles(determination)
  await page.getByRole('button', { name: 'Read it' }).click()
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Determination 202400001')
  assert.ok(await page.getByText('Thursday 28 March 2024').first().isVisible())
  rmSync(folder, { recursive: true })
})

test('a reading and its mistakes have nothing for axe to find, on a phone and a desk', async () => {
  for (const width of [320, 1280]) {
    const page = await here.chromium.open({ width })
    await page.goto(here.url + paths.reading.new())
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('alert').waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.getByLabel('Paste the text').fill(inventedDetermination)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'Determination 202400001' }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    assert.equal(await sidewaysScroll(page), 0)
  }
})
