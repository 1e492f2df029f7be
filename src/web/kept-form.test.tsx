// What somebody typed survives an end of the session, without JavaScript, and never goes anywhere unseen.
import assert from 'node:assert/strict'
import test from 'node:test'
import { parse } from 'node-html-parser'
import { plainDate } from '../kernel/plain-date.ts'
import { accept } from '../kernel/result.ts'
import { fields, text } from '../ui/fields.ts'
import { PostForm, textarea } from '../ui/forms.tsx'
import { Frame } from '../ui/frame.tsx'
import { govuk } from '../ui/govuk.ts'
import { formPage, redirect, type Page } from '../ui/page.ts'
import { path } from '../ui/path.ts'
import { createApp } from './app.tsx'
import { loadAssets } from './assets.ts'
import { always } from './scope.ts'

const josie = { id: '1', name: 'Josie Tran', roles: ['housing officer'], teamId: null, covering: [] } as const
const noted: string[] = []

const notePage = formPage({
  path: path('/note'),
  title: 'A note',
  access: 'signed in',
  load: (deps: object) => deps,
  read: body => fields(body, { note: text('a note') }),
  view: (_, form) => (
    <Frame title="A note" form={form}>
      <PostForm>
        {govuk('textarea', textarea(form, 'note', { label: 'Note' }))}
        {govuk('button', { text: 'Save' })}
      </PostForm>
    </Frame>
  ),
  submit: (_, __, { note }) => {
    noted.push(note)
    return accept(null)
  },
  explain: {},
  done: () => redirect('/note', 'Saved.'),
})
const secretPage: Page<object> = { ...notePage, pattern: '/password', secret: true }

const signedIn = new Set(['first', 'second'])
const whoIs = (cookies: string) => signedIn.has(/putright=(\w+)/.exec(cookies)?.[1] ?? '')
const today = plainDate('2026-05-05')
const app = createApp({
  pages: [notePage, secretPage],
  assets: loadAssets(),
  open: (staffId, work) => always({ deps: {}, today, actor: staffId === null ? null : josie })(staffId, work),
  whoIsIt: async c => (whoIs(c.req.header('Cookie') ?? '') ? josie.id : null),
})

/** Opens, posts and follows forms as a browser would, with the session that is given. */
function browser(session: string) {
  let form = ''
  const jar = { session }
  const send = async (path: string, fields?: URLSearchParams, origin = 'http://localhost:3000') => {
    const headers = { Cookie: `putright=${jar.session}; ${form}`, ...(fields && { Origin: origin }) }
    const response = await app.request(`http://localhost:3000${path}`, {
      ...(fields && { method: 'POST', body: fields }),
      headers,
    })
    for (const line of response.headers.getSetCookie()) if (line.startsWith('putright-form=')) form = line.split(';')[0] ?? ''
    return { status: response.status, to: response.headers.get('Location'), document: parse(await response.text()) }
  }
  type Page = Awaited<ReturnType<typeof send>>
  const formOn = ({ document }: Page, action: string) =>
    document.querySelectorAll('main form').find(one => one.getAttribute('action') === action)
  const fieldsOf = (page: Page, action: string) =>
    new URLSearchParams(
      (formOn(page, action)?.querySelectorAll('input[type=hidden]') ?? []).map((one): [string, string] => [
        one.getAttribute('name') ?? '',
        one.getAttribute('value') ?? '',
      ]),
    )
  return { jar, send, fieldsOf }
}

const typed = 'He said "Saturday" & shouted <again>\nat 23:10'

test('a form sent after the session has ended is shown back, and is sent again after signing in', async () => {
  const josies = browser('first')
  const fields = josies.fieldsOf(await josies.send('/note'), '/note')
  fields.set('note', typed)
  signedIn.delete('first')

  const out = await josies.send('/note', fields)
  assert.equal(out.status, 403)
  assert.equal(out.document.querySelector('h1')?.text, 'You have been signed out')
  assert.match(out.document.querySelector('main')?.text ?? '', /He said "Saturday" & shouted <again>/)
  const link = out.document.querySelector('main a')
  assert.deepEqual([link?.getAttribute('target'), link?.getAttribute('rel')], ['_blank', 'noopener'])
  assert.deepEqual(noted, [])

  josies.jar.session = 'second'
  const check = await josies.send('/note', josies.fieldsOf(out, '/note'))
  assert.equal(check.status, 422)
  assert.equal(check.document.querySelector('h1')?.text, 'Check this and send it')
  assert.deepEqual(noted, [], 'nothing is saved unseen')

  const saved = await josies.send('/note', josies.fieldsOf(check, '/note'))
  assert.deepEqual([saved.status, saved.to], [303, '/note'])
  assert.deepEqual(noted, [typed])
})

test('a form opened before signing in is not taken, and is shown back to be sent', async () => {
  const before = noted.length
  const somebody = browser('nobody')
  const fields = new URLSearchParams({ note: typed, 'form-token': 'x'.repeat(43) })
  somebody.jar.session = 'second'
  const seen = await somebody.send('/note', fields)
  assert.equal(seen.document.querySelector('h1')?.text, 'Check this and send it')
  assert.equal(noted.length, before)
})

test('another site’s post is turned away before anything of it is shown', async () => {
  const seen = await browser('second').send('/note', new URLSearchParams({ note: 'planted words' }), 'https://elsewhere.example')
  assert.equal(seen.status, 403)
  assert.doesNotMatch(seen.document.toString(), /planted/)
})

test('the token of one session is no good in another', async () => {
  signedIn.add('first')
  const josies = browser('first')
  const fields = josies.fieldsOf(await josies.send('/note'), '/note')
  fields.set('note', 'hello')
  josies.jar.session = 'second'
  assert.equal((await josies.send('/note', fields)).status, 422)
  josies.jar.session = 'first'
  assert.equal((await josies.send('/note', fields)).status, 303)
})

test('passwords, codes and our own fields are never shown back; files are asked for again', async () => {
  signedIn.delete('first')
  const fields = new URLSearchParams({
    note: 'hello',
    password: 'three words',
    'new-password': 'x',
    code: '123456',
    'form-key': 'k',
  })
  const page = await browser('first').send('/note', fields)
  const hidden = page.document.querySelectorAll('main form input').map(one => one.getAttribute('name'))
  assert.deepEqual(new Set(hidden), new Set(['form-key', 'form-token', 'note']))
  assert.doesNotMatch(page.document.toString(), /three words|123456/)
  const secret = await browser('second').send('/password', fields)
  assert.equal(secret.status, 403)
  assert.doesNotMatch(secret.document.toString(), /three words|hello/)
})

test('a page that was asked for is gone on to after signing in, with its question', async () => {
  const seen = await browser('nobody').send('/note?asAt=2026-05-01')
  assert.deepEqual([seen.status, seen.to], [303, '/sign-in?to=%2Fnote%3FasAt%3D2026-05-01'])
})
