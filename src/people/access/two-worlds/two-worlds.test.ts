// The flagship test. Two worlds that differ only in what a user may not see: whatever that user asks for, the answers are the
// same to the byte. PUTRIGHT_PAIRS says how many pairs of worlds; 60 unless told (500 have not been run to the end yet), 10,000 before a release.
import assert from 'node:assert/strict'
import test from 'node:test'
import { allPages } from '../../../pages.ts'
import { takesForms } from './choosing.testing.ts'
import { everybody } from './landlord.testing.ts'
import { inItsOwnProcess, type Task } from './lane.testing.ts'
import { preparedWorld } from './prepared.testing.ts'

const pairs = Number(process.env['PUTRIGHT_PAIRS'] ?? 60)
const firstSeed = Number(process.env['PUTRIGHT_SEED'] ?? 1)
const lanes = 2
const worldsOfALane = Math.ceil(pairs / lanes / 250)
const pairsOfAWorld = Math.ceil(pairs / lanes / worldsOfALane)

async function taskOf(lane: number): Promise<Task> {
  const worlds = []
  for (let n = 0; n < worldsOfALane; n++) worlds.push(await preparedWorld(firstSeed + n * lanes + lane))
  return { kind: 'pairs', worlds, pairsOfAWorld, lane, lanes }
}

const tasks = [await taskOf(0), await taskOf(1)]
const began = performance.now()
const reports = (await Promise.all(tasks.map(inItsOwnProcess))).filter(report => report.kind === 'pairs')
const seconds = Math.round((performance.now() - began) / 1000)

const leaks = reports.flatMap(report => report.leaks)
const compared = reports.flatMap(report => report.compared)
const total = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0)
const made = total(reports.map(report => report.pairs))
const redrawn = total(reports.map(report => report.redrawn))

test('what a user may not see changes no byte of any answer', t => {
  const answers = total(compared.map(one => one.times))
  t.diagnostic(`${made} pairs of worlds, ${answers} answers compared, ${redrawn} drawn again, ${seconds} s, seed ${firstSeed}`)
  const told = leaks.map(({ as, asked, differences, shows }) => `as ${as}: ${asked}\n  differs in: ${differences}\n  ${shows}`)
  assert.equal(leaks.length, 0, told.join('\n\n'))
  assert.ok(made >= pairs)
})

const isWhole = pairs >= 500
test('everybody asks for every page, and sends every form, whether they may or not', { skip: !isWhole }, () => {
  const asked = new Set(compared.map(({ key, by }) => `${key} by ${by}`))
  const wanted = [
    ...allPages.map(page => `GET ${page.pattern}`),
    ...allPages.filter(takesForms).map(page => `POST ${page.pattern}`),
  ]
  const people = [...everybody.map(({ id }) => id), 'nobody']
  const missing = wanted.flatMap(key => people.map(by => `${key} by ${by}`)).filter(one => !asked.has(one))
  assert.deepEqual(missing, [])
})

test('every page is found by somebody: one that cannot be addressed here must give examples', { skip: !isWhole }, () => {
  const found = new Set(compared.filter(({ status }) => status === 200 || status === 303).map(({ key }) => key))
  assert.deepEqual(
    allPages.map(page => page.pattern).filter(pattern => !found.has(`GET ${pattern}`)),
    [],
  )
})

test('most differences that are drawn are hidden ones', () => {
  assert.ok(redrawn < made, `${redrawn} of ${made + redrawn} were drawn again`)
})
