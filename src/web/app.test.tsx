import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { accept, refuse } from '../kernel/result.ts'
import { fields, pastDate, text } from '../ui/fields.ts'
import { DateField, PostForm, textarea } from '../ui/forms.tsx'
import { Frame } from '../ui/frame.tsx'
import { govuk } from '../ui/govuk.ts'
import { formPage, page, redirect, type Page } from '../ui/page.ts'
import { path } from '../ui/path.ts'
import { createApp } from './app.tsx'
import { always } from './scope.ts'
import { loadAssets } from './assets.ts'
import { trialSite } from './site.ts'
import { visit } from './testing.ts'

type Deps = { readonly names: readonly string[] }

const greetingPath = path('/greetings/:name')
const greeting = page({
  path: greetingPath,
  title: 'A greeting',
  access: 'everyone',
  load: (deps: Deps, { name }) => (deps.names.includes(name) ? { name } : null),
  view: ({ name }, { today }) => (
    <Frame title={`Hello ${name}`} caption={today}>
      <p class="govuk-body">{'<script>'}</p>
    </Frame>
  ),
})

const visitPage = formPage({
  path: path('/visits'),
  title: 'Record a visit',
  access: 'everyone',
  load: ({ names }: Deps) => ({ names }),
  read: (body, { today }) =>
    fields(body, { note: text('what was said', { atMost: 20 }), on: pastDate('the date of the visit', today) }),
  view: (_, form) => (
    <Frame title="Record a visit" form={form}>
      <PostForm>
        <DateField form={form} name="on" label="When was it?" />
        {govuk('textarea', textarea(form, 'note', { label: 'What was said?' }))}
        {govuk('button', { text: 'Record' })}
      </PostForm>
    </Frame>
  ),
  submit: (_, __, { note }) => (note === 'again' ? refuse({ why: 'twice' as const }) : accept(note)),
  explain: { twice: () => 'This visit was recorded already' },
  done: (_, note) => (note === 'show' ? () => <Frame title="Shown" /> : redirect('/greetings/Maya')),
})

const broken = page({
  path: path('/broken'),
  title: 'Broken',
  access: 'everyone',
  load: ({ names }: Deps) => ({ names }),
  view: () => {
    throw new Error('the view broke for Maya')
  },
})

const logged: string[] = []
const pages: readonly Page<Deps>[] = [greeting, visitPage, broken]
const options = {
  pages,
  assets: loadAssets(),
  open: always({ deps: { names: ['Maya'] }, today: plainDate('2026-05-05') }),
  log: (line: string) => logged.push(line),
}
const app = createApp(options)
const visitor = visit(app)
const aVisit = { 'on-day': '4', 'on-month': '5', 'on-year': '2026', note: 'said hello' }

test('a page shows what it loaded, escaped, under its title', async () => {
  const seen = await visitor.get('/greetings/Maya')
  assert.equal(seen.status, 200)
  assert.equal(seen.document.querySelector('h1')?.text, 'Hello Maya')
  assert.equal(seen.document.querySelector('title')?.text, 'Hello Maya – Putright')
  assert.match(seen.html, /^<!DOCTYPE html><html lang="en-GB"/)
  assert.match(seen.html, /&lt;script&gt;/)
})

test('what is hidden, absent or badly written is not found, all alike', async () => {
  const absent = await visitor.get('/greetings/Nobody')
  const nowhere = await visitor.get('/nowhere')
  const badly = await visitor.get('/greetings/%E0%A4%A')
  assert.deepEqual([absent.status, nowhere.status, badly.status], [404, 404, 404])
  assert.equal(absent.text, nowhere.text)
})

test('a good form goes on to where its result can be seen', async () => {
  const seen = await visitor.post('/visits', aVisit)
  assert.deepEqual([seen.status, seen.location], [303, '/greetings/Maya'])
})

test('a form that stores nothing shows its result at once', async () => {
  const seen = await visitor.post('/visits', { ...aVisit, note: 'show' })
  assert.deepEqual([seen.status, seen.document.querySelector('h1')?.text], [200, 'Shown'])
})

test('what was typed comes back with every mistake beside its field and in the summary', async () => {
  const seen = await visitor.post('/visits', { ...aVisit, 'on-month': '', note: 'far too long a note <b>to</b> keep' })
  assert.equal(seen.status, 422)
  assert.equal(seen.document.querySelector('title')?.text, 'Error: Record a visit – Putright')
  const links = seen.document.querySelectorAll('.govuk-error-summary a')
  assert.deepEqual(
    links.map(link => [link.getAttribute('href'), link.text]),
    [
      ['#note', 'What was said must be 20 characters or fewer'],
      ['#on-month', 'The date of the visit must include a month'],
    ],
  )
  for (const link of links)
    assert.ok(seen.document.querySelector(link.getAttribute('href') ?? ''), `${link.text} leads to its field`)
  assert.equal(seen.document.querySelector('#on-day')?.getAttribute('value'), '4')
  assert.match(seen.html, /far too long a note &lt;b&gt;to&lt;\/b&gt; keep/)
})

test('a date that has not come yet is turned back with today’s date', async () => {
  const seen = await visitor.post('/visits', { ...aVisit, 'on-day': '6' })
  assert.match(seen.text, /must be today, Tuesday 5 May 2026, or earlier/)
})

test('a refusal is one sentence on the same page', async () => {
  const seen = await visitor.post('/visits', { ...aVisit, note: 'again' })
  assert.equal(seen.status, 409)
  assert.match(seen.text, /This visit was recorded already/)
})

test('a post without the token, or from another site, is turned away', async () => {
  assert.equal((await visitor.post('/visits', aVisit, { forged: true })).status, 403)
  const elsewhere = await app.request('http://localhost:3000/visits', {
    method: 'POST',
    body: new URLSearchParams(aVisit),
    headers: { Origin: 'https://elsewhere.example' },
  })
  assert.equal(elsewhere.status, 403)
})

test('too much is turned away in plain words', async () => {
  const body = new URLSearchParams({ note: 'x'.repeat(6 * 1024 * 1024) }).toString()
  const headers = {
    Origin: 'http://localhost:3000',
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(body.length),
  }
  const response = await app.request('http://localhost:3000/visits', { method: 'POST', body, headers })
  assert.equal(response.status, 413)
  assert.match(await response.text(), /up to 1 MB/)
})

test('a fault shows a reference and logs it, without a word that may name anyone', async () => {
  const seen = await visitor.get('/broken?name=Maya')
  assert.equal(seen.status, 500)
  const line = JSON.parse(logged.at(-1) ?? '{}') as { reference: string; route: string }
  assert.match(seen.text, new RegExp(line.reference))
  assert.equal(line.route, '/broken')
  assert.doesNotMatch(logged.at(-1) ?? '', /Maya/)
})

test('every answer is strict about what a browser may load', async () => {
  for (const path of ['/greetings/Maya', '/nowhere', '/broken']) {
    const { headers, html } = await visitor.get(path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
    assert.match(policy, /default-src 'self'/)
    assert.ok(html.includes(`<script nonce="${nonce}">`), 'the script carries this answer’s nonce')
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff')
    assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'same-origin')
    assert.equal(headers.get('Strict-Transport-Security'), null)
    assert.doesNotMatch(html, /\sstyle=/)
  }
  const secure = await createApp({ ...options, site: { ...trialSite(), url: 'https://putright.example' } }).request(
    '/greetings/Maya',
  )
  assert.match(secure.headers.get('Strict-Transport-Security') ?? '', /max-age/)
})

test('assets are kept for ever, compressed, and ask for no font', async () => {
  const { document } = await visitor.get('/greetings/Maya')
  const href = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
  const response = await app.request(`http://localhost:3000${href}`)
  const css = await response.text()
  assert.match(response.headers.get('Cache-Control') ?? '', /immutable/)
  assert.doesNotMatch(css, /@font-face|GDS Transport|govuk-crest/)
  for (const [, url = ''] of css.matchAll(/url\("?(\/[^)"]*)"?\)/g)) assert.equal((await visitor.get(url)).status, 200, url)
  const zipped = await app.request(`http://localhost:3000${href}`, { headers: { 'Accept-Encoding': 'gzip' } })
  assert.ok((await zipped.arrayBuffer()).byteLength < 35_000)
})

test('health says that it is well', async () => assert.equal((await app.request('/health')).status, 200))
