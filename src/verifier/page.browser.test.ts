// verify.html as a reader opens it: from a folder, without a network, its own policy in force.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { axeViolations, openBrowser, sidewaysScroll, type OpenBrowser } from '../web/browser.testing.ts'
import { bytesOf, exportCase } from './exporter.testing.ts'
import { drafts, example } from './example.testing.ts'

const address = pathToFileURL(join(import.meta.dirname, 'verify.html')).href
const folder = mkdtempSync(join(tmpdir(), 'putright-page-'))
let opened: OpenBrowser
before(async () => void (opened = await openBrowser()))
after(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

type Seen = { readonly page: Page; readonly asked: string[]; readonly complaints: string[] }

/** A visitor whose browser keeps to the page's policy, with a list of all that the page asked for. */
async function visit(script?: string): Promise<Seen> {
  const context = await opened.browser.newContext({ viewport: { width: 320, height: 700 } })
  const page = await context.newPage()
  const [asked, complaints]: [string[], string[]] = [[], []]
  page.on('request', request => asked.push(request.url()))
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  if (script !== undefined) await page.addInitScript(script)
  await page.goto(address)
  return { page, asked, complaints }
}

async function check({ page }: Seen, path: string) {
  await page.getByLabel('Exported case').setInputFiles(path)
  await page.getByRole('button', { name: 'Check', exact: true }).press('Enter')
  await page.getByRole('status').filter({ hasText: 'Checked.' }).waitFor({ timeout: 60_000 })
}

const whole = example()

test('a good case passes in the browser, the page asks for nothing, and there is nothing for axe to find', async () => {
  const seen = await visit()
  await seen.page.getByText('More to check it against').click()
  await seen.page.getByLabel("The landlord's verifier key").fill(whole.signer.text)
  await check(seen, put('good.json', bytesOf(whole)))
  assert.equal(
    await seen.page.getByRole('heading', { level: 2 }).textContent(),
    '7 facts, unbroken; nothing left out up to 14:02 on 3 March 2026.',
  )
  assert.match((await seen.page.locator('#summary').textContent()) ?? '', /Signed with the key that you gave/)
  assert.match((await seen.page.locator('#means').textContent()) ?? '', /by this browser/)
  assert.deepEqual(seen.asked, [address])
  assert.deepEqual(seen.complaints, [])
  assert.equal(await sidewaysScroll(seen.page), 0)
  assert.deepEqual(await axeViolations(seen.page), [])
})

test('a case that was changed is reported, with the entry', async () => {
  const seen = await visit()
  const file = structuredClone(whole.file)
  Object.assign(file.facts[2] ?? {}, { leaf: 7 })
  await check(seen, put('bad.json', bytesOf({ ...whole, file })))
  assert.match((await seen.page.getByRole('heading', { level: 2 }).textContent()) ?? '', /^This file is not as it was signed/)
  assert.match((await seen.page.locator('#problems li').first().textContent()) ?? '', /^Fact 3 \(entry 00c0ffee0002\)/)
  assert.deepEqual(await axeViolations(seen.page), [])
})

test('markup and script in a file are shown as the letters they are', async () => {
  const attack = '</script><img src=x onerror=alert(1)><script>alert(2)</script>'
  const more = {
    exported: { at: '2026-03-03T14:02:00.000Z', by: attack, for: attack },
    people: { '22222222-2222-4333-8444-555555555555': attack },
  }
  const seen = await visit()
  await check(seen, put('hostile.json', bytesOf(exportCase({ drafts: drafts.slice(0, 1), more }))))
  assert.equal(await seen.page.locator('#result img, #result script').count(), 0)
  assert.match((await seen.page.locator('#about').textContent()) ?? '', /<img src=x onerror=alert\(1\)>/)
  assert.deepEqual([seen.asked, seen.complaints], [[address], []])
})

test('a browser without Ed25519 says so, and checks all the same', async () => {
  const without = `crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'))`
  const seen = await visit(without)
  await check(seen, put('good.json', bytesOf(whole)))
  assert.match((await seen.page.getByRole('heading', { level: 2 }).textContent()) ?? '', /^7 facts, unbroken/)
  assert.match((await seen.page.locator('#means').textContent()) ?? '', /no Ed25519 of its own/)
})

test('a file dropped anywhere on the page is checked', async () => {
  const seen = await visit()
  const text = Buffer.from(bytesOf(whole)).toString('utf8')
  await seen.page.evaluate(`{
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([${JSON.stringify(text)}], 'dropped.json'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }`)
  await seen.page.getByRole('status').filter({ hasText: 'Checked.' }).waitFor({ timeout: 60_000 })
  assert.match((await seen.page.locator('#about').textContent()) ?? '', /dropped\.json/)
})
