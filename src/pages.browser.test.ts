// Every page in the list, in a real browser: nothing for axe to find, nothing that pushes a phone sideways, nothing asked of
// any other server, and readable with JavaScript off.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCaseFiles } from './casefiles/load.ts'
import { plainDate } from './kernel/plain-date.ts'
import { allPages, type Deps } from './pages.ts'
import { englandAndWales } from './standards/calendar.ts'
import { loadStandards } from './standards/load.ts'
import { caseJudge } from './verdicts/judged-case.ts'
import { createApp } from './web/app.tsx'
import { always } from './web/scope.ts'
import { loadAssets } from './web/assets.ts'
import { axeViolations, sidewaysScroll } from './web/browser.testing.ts'
import { inBrowser } from './web/journey.testing.ts'

const standards = loadStandards()
const deps: Deps = {
  standards,
  calendar: englandAndWales,
  caseFiles: loadCaseFiles(),
  judgeCase: caseJudge(standards, englandAndWales),
}
const app = createApp({ pages: allPages, assets: loadAssets(), open: always({ deps, today: plainDate('2026-05-05') }) })

/** Of a kind of page with many members, the first and the last stand for the rest. */
const addresses = allPages.flatMap(page => {
  const examples = page.examples(deps)
  return [...new Set([examples[0], examples.at(-1)])].flatMap(address =>
    address === undefined ? [] : [{ title: page.title, address }],
  )
})

const here = inBrowser(app)

test('every page has its own pattern, a title and an example', () => {
  assert.equal(new Set(allPages.map(page => page.pattern)).size, allPages.length)
  for (const page of allPages) {
    assert.ok(page.title.length > 0, page.pattern)
    assert.ok(page.examples(deps).length > 0, `${page.pattern} has no example; give it "examples"`)
    for (const example of page.examples(deps)) assert.doesNotMatch(example, /\/:/, `${page.pattern} needs "examples"`)
  }
})

for (const width of [320, 1280])
  test(`nothing is wrong with any page at ${width} pixels`, async () => {
    const page = await here.chromium.open({ width })
    const faults: string[] = []
    page.on('pageerror', error => faults.push(error.message))
    page.on(
      'console',
      message => message.type() === 'error' && !/status of 404/.test(message.text()) && faults.push(message.text()),
    )
    for (const { title, address } of [...addresses, { title: 'Not found', address: '/no-such-page' }]) {
      const response = await page.goto(here.url + address)
      assert.equal(response?.status(), title === 'Not found' ? 404 : 200, address)
      assert.deepEqual(await axeViolations(page), [], `${title} (${address})`)
      assert.equal(await sidewaysScroll(page), 0, `${title} (${address}) scrolls sideways`)
    }
    assert.deepEqual(faults, [])
  })

test('every page reads without JavaScript and under its own content policy, and asks nothing of another server', async () => {
  const page = await here.chromium.open({ javaScript: false, width: 390 })
  const refused: string[] = []
  page.on('console', message => message.type() === 'error' && refused.push(message.text()))
  for (const { address } of addresses) {
    await page.goto(here.url + address)
    assert.equal(await page.locator('h1').count(), 1, address)
    assert.ok(await page.locator('nav[aria-label="Main"] a').first().isVisible(), address)
  }
  assert.deepEqual(refused, [])
  assert.deepEqual(here.chromium.strayed, [])
})

test('the first thing the Tab key reaches is the way to the content', async () => {
  const page = await here.chromium.open({})
  await page.goto(here.url + (addresses[0]?.address ?? '/'))
  await page.keyboard.press('Tab')
  assert.equal(
    await page
      .locator(':focus')
      .textContent()
      .then(text => text?.trim()),
    'Skip to main content',
  )
  await page.keyboard.press('Enter')
  assert.equal(await page.locator(':focus').getAttribute('id'), 'main-content')
})
