// Every fixture that govuk-frontend ships renders as upstream's does, byte for byte but for white space.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import test from 'node:test'
import type { GovukComponents } from './generated/govuk.ts'
import { govuk, moj } from './govuk.ts'
import { htmlString } from './html.ts'

type Fixtures = { readonly fixtures: readonly { readonly name: string; readonly options: never; readonly html: string }[] }

const components = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk/components')
const withFixtures = readdirSync(components).filter(name => existsSync(join(components, name, 'fixtures.json')))
const squash = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><').trim()

let compared = 0
for (const name of withFixtures)
  test(`${name} renders every fixture as upstream does`, () => {
    const { fixtures } = JSON.parse(readFileSync(join(components, name, 'fixtures.json'), 'utf8')) as Fixtures
    for (const fixture of fixtures) {
      const html = htmlString(govuk(name as keyof GovukComponents, fixture.options))
      assert.equal(squash(html), squash(fixture.html), `${name}: ${fixture.name}`)
      compared += 1
    }
  })

test('all 725 fixtures of govuk-frontend 6.6.0 were compared', () => assert.equal(compared, 725))

test('what was rendered before comes again the same, and only for the same options', () => {
  const tag = (text: string, colour: string) => htmlString(govuk('tag', { text, classes: `govuk-tag--${colour}` }))
  assert.equal(tag('Overdue', 'red'), tag('Overdue', 'red'))
  assert.notEqual(tag('Overdue', 'red'), tag('Overdue', 'blue'))
  assert.notEqual(tag('Overdue', 'red'), tag('Due', 'red'))
  assert.notEqual(
    htmlString(govuk('inset-text', { text: '<b>' })),
    htmlString(govuk('inset-text', { html: govuk('tag', { text: '<b>' }) })),
  )
})

test('text is escaped, and Html in an html option is not', () => {
  assert.match(htmlString(govuk('tag', { text: '<b>' })), /&lt;b&gt;/)
  assert.match(htmlString(govuk('inset-text', { html: govuk('tag', { text: 'Shown' }) })), /<strong class="govuk-tag">/)
})

test('an MoJ component renders, and escapes', () => {
  assert.equal(htmlString(moj('badge', { text: 'Not at home <3' })), '<span class="moj-badge">Not at home &lt;3</span>')
})
