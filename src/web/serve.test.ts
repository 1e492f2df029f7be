import assert from 'node:assert/strict'
import test from 'node:test'
import { Hono } from 'hono'
import { londonDay } from './clock.ts'
import { serve } from './serve.ts'
import { readSettings, type Settings } from './settings.ts'

const app = new Hono().get('/health', c => c.json({ ok: true }))

test('only this machine is listened to, on port 3000, unless told otherwise', () => {
  const listens = ({ host, port }: Settings) => ({ host, port })
  assert.deepEqual(listens(readSettings({})), { host: '127.0.0.1', port: 3000 })
  assert.deepEqual(listens(readSettings({ HOST: '0.0.0.0', PORT: '8080' })), { host: '0.0.0.0', port: 8080 })
})

test('a port that is not a number is refused in words', () => {
  for (const PORT of ['http', '-1', '70000', '3.5']) assert.throws(() => readSettings({ PORT }), /write a number from 0 to 65535/)
})

test('the address that people open is https, or this machine', () => {
  assert.equal(readSettings({}).url, null)
  assert.equal(readSettings({ PUTRIGHT_URL: 'https://putright.example.org/' }).url, 'https://putright.example.org')
  assert.equal(readSettings({ PUTRIGHT_URL: 'http://localhost:8080' }).url, 'http://localhost:8080')
  for (const PUTRIGHT_URL of [
    'http://putright.example.org',
    'putright.example.org',
    'https://a@b.example',
    'https://a.example/path',
  ])
    assert.throws(() => readSettings({ PUTRIGHT_URL }), RangeError, PUTRIGHT_URL)
  assert.throws(() => readSettings({ PUTRIGHT_PROXIES: 'all' }), /how many proxies/)
})

test('it answers, and stops; and a taken port is said plainly', async () => {
  const first = await serve(app, { host: '127.0.0.1', port: 0 })
  const port = Number(new URL(first.url).port)
  assert.equal((await fetch(`${first.url}/health`)).status, 200)
  await assert.rejects(serve(app, { host: '127.0.0.1', port }), new RegExp(`Port ${port} is taken by another program`))
  await first.stop()
  await assert.rejects(fetch(`${first.url}/health`))
})

test('the day is London’s, on both sides of a clock change', () => {
  assert.equal(londonDay(new Date('2026-03-28T23:59:00Z')), '2026-03-28')
  assert.equal(londonDay(new Date('2026-06-30T23:30:00Z')), '2026-07-01')
  assert.equal(londonDay(new Date('2026-12-31T23:59:59Z')), '2026-12-31')
})
