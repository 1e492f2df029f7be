// Ruth opens a case she has never seen and finds out, with JavaScript off and on a phone, what was missing on a day and why.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeViolations, sidewaysScroll } from '../web/browser.testing.ts'
import { inBrowser } from '../web/journey.testing.ts'
import { demonstration } from './pages/published/demonstration.testing.ts'

const here = inBrowser(demonstration)

for (const width of [390, 1280]) {
  test(`Ruth finds what was overdue on a day, and how that was counted, at ${width} pixels without JavaScript`, async () => {
    const page = await here.chromium.open({ javaScript: false, width })
    await page.goto(`${here.url}/library`)
    await page.getByRole('heading', { level: 2 }).filter({ hasText: 'two teams' }).getByRole('link').click()
    for (const [part, typed] of [
      ['day', '26'],
      ['month', '7'],
      ['year', '2021'],
    ] as const)
      await page.locator(`#asAt-${part}`).fill(typed)
    await page.getByRole('button', { name: 'Show this day' }).click()
    assert.ok(await page.getByRole('heading', { name: 'As the record stood on Monday 26 July 2021' }).isVisible())

    const duty = page.locator('.putright-duty').filter({ hasText: 'Overdue by 1 working day' }).first()
    await duty.locator('summary').click()
    assert.ok(await duty.getByText('5 working days, the first day not counted').first().isVisible())
    assert.ok(await duty.getByText('Friday 23 July 2021').first().isVisible())
    assert.equal(await sidewaysScroll(page), 0)
  })
}

test('the case page, with everything opened, has nothing for axe to find', async () => {
  const page = await here.chromium.open({ width: 1280 })
  await page.goto(`${here.url}/library/hackney-202126095?asAt=2021-11-23`)
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
  assert.deepEqual(await axeViolations(page), [])
})
