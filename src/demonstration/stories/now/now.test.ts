// What the record says of each story of now on the day of the demonstration, under the rules that Thistlecombe works by: what is
// due, late or not shown is what makes the moment decide, and deciding it changes the answer.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { entriesOf } from '../../../ledger/entry.ts'
import { compileRulebook, rulesFor } from '../../../rulebook/rulebook.ts'
import type { Verdict } from '../../../rulebook/verdict.ts'
import { englandAndWales, loadStandards } from '../../../standards/index.ts'
import { copied, skipWithoutThem } from '../../../standards/copied-words.testing.ts'
import { caseRowOf } from '../../../cases/index.ts'
import { judgeEntries } from '../../../verdicts/index.ts'
import { landlordOf } from '../../landlord/directory.ts'
import { residentId } from '../../landlord/residents.ts'
import { asRecorded } from '../../life/as-recorded.ts'
import { demonstrationDay } from '../../load.ts'
import { moments, type Answer } from './moments.testing.ts'
import { sceneFile, type Scene } from './scene.ts'
import { readScenes, toldScene } from './tell-scene.ts'

const rules = rulesFor(loadStandards().rules, 'thistlecombe')
const judging = { rules, rulebook: compileRulebook(rules), calendar: englandAndWales }
const homes = new Map(landlordOf('Thistlecombe').homes.map(home => [home.address, home.id]))
const scenes = new Map(readScenes().map(scene => [scene.key, scene]))

/** More is written in the same way as the story itself. */
function verdictsOf(scene: Scene, more: readonly object[] = []): readonly Verdict[] {
  const lines = more.map(line => sceneFile.shape.lines.element.parse({ at: '2026-05-05 12:00', ...line }))
  const { caseId, facts } = toldScene({ ...scene, lines: [...scene.lines, ...lines] }, address => homes.get(address) ?? '')
  return judgeEntries(entriesOf(facts.map((fact, seq) => asRecorded(fact, caseId, seq))), judging, demonstrationDay)
}

const countOf = (verdicts: readonly Verdict[], [is, rule, due]: Answer): number =>
  verdicts.filter(one => one.rule === rule && one.is === is && 'due' in one && one.due === due).length

for (const { key, stands, decisions } of moments)
  describe(key, () => {
    const scene = scenes.get(key)
    assert.ok(scene, `there is no scene ${key}`)
    const before = verdictsOf(scene)

    for (const answer of stands)
      test(`on Tuesday 5 May, ${answer[1]} is ${answer[0]}, by ${answer[2]}`, () => assert.ok(countOf(before, answer) > 0))

    for (const { decision, lines, answers } of decisions)
      test(decision, () => {
        const after = verdictsOf(scene, lines)
        for (const answer of answers) assert.equal(countOf(after, answer), countOf(before, answer) + 1, answer.join())
      })
  })

test('every story of now has a moment, and everything in it happened before half past nine on that day', () => {
  assert.deepEqual(new Set(moments.map(one => one.key)), new Set(scenes.keys()))
  for (const scene of scenes.values())
    for (const fact of toldScene(scene, () => '').facts) assert.ok(fact.at < '2026-05-05T08:30:00.000Z', scene.key)
})

test('each is opened first, and is with whoever is named first', () => {
  for (const scene of scenes.values()) {
    const { caseId, facts } = toldScene(scene, () => '')
    assert.equal(facts[0]?.type, 'RecordOpened', scene.key)
    const row = caseRowOf(facts.map((fact, seq) => asRecorded(fact, caseId, seq)))
    assert.equal(row?.resident_id, residentId(scene.parties[0]?.name ?? ''), scene.key)
  }
})

test('they are the same each time they are told', () => {
  const told = () => JSON.stringify(readScenes().map(scene => toldScene(scene, address => homes.get(address) ?? '')))
  assert.equal(told(), told())
})

test('no run of words in them stands in a published determination', skipWithoutThem, () =>
  assert.deepEqual(copied([...scenes.values()].map(scene => ({ name: scene.key, text: JSON.stringify(scene) }))), []),
)
