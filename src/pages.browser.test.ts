// Every page in the list, in a real browser: nothing for axe to find, nothing that pushes a phone sideways, nothing asked of
// any other server, and readable with JavaScript off.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixedDeps } from './application.ts'
import { happened } from './ledger/new-fact.ts'
import { newId } from './ledger/random.ts'
import { allPages } from './pages.ts'
import { paths } from './ui/paths.ts'
import { signerNumbered } from './ledger/ledger.testing.ts'
import { signInFor, theApplication } from './record/application.testing.ts'
import { helen, martin, now, ruth, someWorld, today, workerOf } from './record/world.testing.ts'
import { axeViolations, sidewaysScroll } from './web/browser.testing.ts'
import { inBrowser } from './web/journey.testing.ts'

const world = await someWorld()
await world.hasCase({
  facts: [happened('contact made', today, { channel: 'telephone', content: 'We talked about the banging at night.' })],
})
// Offered to the person who opens the pages of casework.
const offered = { to: workerOf('casework')?.id, from: martin.id }
await world.hasCase({
  lead: martin,
  reference: 'ASB 41277',
  facts: [happened('hand-over offered', today, offered, { about: ['handover-1'] })],
})
const note = { entryId: '0a0a0a0a0a0a', of: 'content' } as const
await world.hasCase({
  reference: 'ASB 41278',
  facts: [
    happened('contact made', today, { channel: 'visit', content: 'Her sister lives at number nine.' }, { entryId: note.entryId }),
    happened('erasure asked', today, { of: note.entryId, fields: [note.of], as: 'redacted', reasons: 'Not needed.' }),
    happened('legal hold placed', today, { reasons: 'A claim.' }),
  ],
  by: helen,
})
await world.owner
  .insertInto('absence')
  .values({
    id: newId(),
    staff_id: martin.id,
    kind: 'sudden',
    from_on: today,
    to_on: null,
    recorded_at: now,
    recorded_by: ruth.id,
  })
  .execute()
const demonstration = { isBusy: () => false, reset: () => {}, now: async () => now }
const { app, headersOf } = theApplication(world, { demonstration })
const signIn = signInFor(world)

/** While a page is being made: PUTRIGHT_PAGES=/cases/ runs those of that pattern alone. */
const only = process.env['PUTRIGHT_PAGES'] ?? ''
/** A file to keep is not a page that a browser shows. */
const shown = allPages.filter(({ pattern }) => pattern.includes(only) && pattern !== paths.verifier.pattern)

/** Of a kind of page with many members, the first and the last stand for the rest. Each is opened by somebody who may. */
const examples = await world.as('system', async db => {
  const found: { title: string; pattern: string; all: readonly string[]; address: string; headers: Record<string, string> }[] = []
  for (const page of shown) {
    const all = await page.examples({ ...fixedDeps('thistlecombe'), db, signIn, signer: signerNumbered(1), demonstration })
    const headers = headersOf(workerOf(page.access))
    for (const address of [...new Set([all[0], all.at(-1)])])
      if (address !== undefined) found.push({ title: page.title, pattern: page.pattern, all, address, headers })
  }
  return found
})

const here = inBrowser(app)

test('every page has its own pattern, a title and an example', () => {
  assert.equal(new Set(allPages.map(page => page.pattern)).size, allPages.length)
  for (const page of shown) {
    assert.ok(page.title.length > 0, page.pattern)
    const found = examples.find(one => one.pattern === page.pattern)
    assert.ok(found, `${page.pattern} has no example; give it "examples"`)
    for (const example of found.all) assert.doesNotMatch(example, /\/:/, `${page.pattern} needs "examples"`)
  }
})

for (const width of [320, 1280])
  test(`nothing is wrong with any page at ${width} pixels`, async () => {
    const page = await here.chromium.open({ width })
    const [faults, found]: [string[], string[]] = [[], []]
    page.on('pageerror', error => faults.push(error.message))
    page.on(
      'console',
      message => message.type() === 'error' && !/status of 404/.test(message.text()) && faults.push(message.text()),
    )
    for (const { title, address, headers } of [...examples, { title: 'Not found', address: '/no-such-page', headers: {} }]) {
      await page.context().setExtraHTTPHeaders(headers)
      const response = await page.goto(here.url + address)
      assert.equal(response?.status(), title === 'Not found' ? 404 : 200, address)
      for (const violation of await axeViolations(page)) found.push(`${title} (${address}): ${violation}`)
      if ((await sidewaysScroll(page)) !== 0) found.push(`${title} (${address}) scrolls sideways`)
    }
    assert.deepEqual([...found, ...faults], [])
  })

test('every page reads without JavaScript and under its own content policy, and asks nothing of another server', async () => {
  const page = await here.chromium.open({ javaScript: false, width: 390 })
  const refused: string[] = []
  page.on('console', message => message.type() === 'error' && refused.push(message.text()))
  for (const { address, headers } of examples) {
    await page.context().setExtraHTTPHeaders(headers)
    await page.goto(here.url + address)
    assert.equal(await page.locator('h1').count(), 1, address)
    assert.ok(await page.locator('nav[aria-label="Main"] a').first().isVisible(), address)
  }
  assert.deepEqual(refused, [])
  assert.deepEqual(here.chromium.strayed, [])
})

test('the first thing the Tab key reaches is the way to the content', async () => {
  const page = await here.chromium.open({})
  await page.goto(here.url + (examples[0]?.address ?? '/'))
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
