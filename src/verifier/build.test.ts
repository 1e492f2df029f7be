// The two delivered files: made from the parts, each whole in itself, and what the command line takes and answers.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { builtVerifiers } from './build.ts'
import { bytesOf, checkpoint, newSigner } from './exporter.testing.ts'
import { example, photograph } from './example.testing.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

for (const [path, text] of Object.entries(builtVerifiers()))
  test(`${path} is what its parts make`, () => assert.equal(read(path), text, 'run "npm run generate"'))

test('verify.mjs imports nothing but what Node brings', () => {
  const script = read('src/verifier/verify.mjs')
  const imports = [...script.matchAll(/^\s*import .*|\bimport\(.*|\brequire\(.*/gm)].map(found => found[0])
  assert.ok(imports.length > 0)
  for (const one of imports) assert.match(one, /^import (\{[^}]*\}|\* as \w+) from 'node:[a-z/]+'$/)
})

test('verify.html names no other place, runs only its own script, and never reads text as markup', () => {
  const page = read('src/verifier/verify.html')
  assert.doesNotMatch(page, /https?:|\bsrc=|\bhref=|@import|url\(|innerHTML|outerHTML|insertAdjacent|document\.write|\bon\w+=/)
  const hash = (tag: string) => {
    const [, inside = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? []
    return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`
  }
  assert.ok(page.includes(`default-src 'none'; script-src ${hash('script')}; style-src ${hash('style')};`))
})

const folder = mkdtempSync(join(tmpdir(), 'putright-verify-'))
after(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const whole = example()
const good = put('good.json', bytesOf(whole))
const bad = put('bad.json', bytesOf({ ...whole, file: { ...whole.file, reference: 'ASB 1' } }))

type Ran = { readonly code: number; readonly out: string; readonly problem: string }
const verify = (...args: readonly string[]) =>
  new Promise<Ran>(resolve => {
    const ran = execFile(process.execPath, [join(root, 'src/verifier/verify.mjs'), ...args], (_, out, problem) =>
      resolve({ code: ran.exitCode ?? -1, out, problem }),
    )
  })

test('a good case exits 0, one that was changed exits 1, and one that is not there 2', async () => {
  const passed = await verify(good)
  assert.deepEqual([passed.code, passed.problem], [0, ''])
  assert.match(passed.out, /^7 facts, unbroken; nothing left out up to 14:02 on 3 March 2026\.\n/)
  const failed = await verify(bad)
  assert.equal(failed.code, 1)
  assert.match(failed.out, /^Fact 1 \(entry 00c0ffee0000\): it does not call the case "ASB 1"/)
  assert.match(failed.out, /This file is not as it was signed: 2 problems\.\n/)
  for (const args of [[], [join(folder, 'none.json')], [good, bad], [good, '--colour']]) {
    const refused = await verify(...args)
    assert.deepEqual([refused.code, refused.out], [2, ''], args.join(' '))
  }
})

test('the key, older checkpoints and a folder of evidence are taken, and --json prints one object', async () => {
  const key = put('landlord.key', `${whole.signer.text}\n`)
  const older = put('older.txt', checkpoint(9, whole.tree.root(0, 9), whole.signer))
  const evidence = join(folder, 'evidence')
  mkdirSync(join(evidence, 'photographs'), { recursive: true })
  writeFileSync(join(evidence, 'photographs/damp.jpg'), photograph)
  writeFileSync(join(evidence, '.DS_Store'), '')
  const { code, out } = await verify(good, '--key', key, '--checkpoint', older, '--files', evidence, '--json')
  const report = JSON.parse(out) as { readonly ok: boolean; readonly checks: object }
  assert.deepEqual([code, report.ok], [0, true])
  assert.ok(Object.values(report.checks).every(status => status === 'passed'))
  const other = put('other.key', newSigner().text)
  assert.equal((await verify(good, '--key', other)).code, 1)
  writeFileSync(join(evidence, 'letter.pdf'), 'not in the case')
  assert.match((await verify(good, '--files', evidence)).out, /letter\.pdf, is not one that this case names/)
})
