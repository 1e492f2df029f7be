// What the judge finds in each story as it was is what it finds in the published case that the story is made from.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { entriesOf as entriesOfFile, loadCaseFiles } from '../../../casefiles/load.ts'
import { isAdverse } from '../../../casefiles/concordance.ts'
import { addDays } from '../../../kernel/plain-date.ts'
import { entriesOf, entryIdIn } from '../../../ledger/entry.ts'
import { judge } from '../../../rulebook/judge.ts'
import { compileRulebook } from '../../../rulebook/rulebook.ts'
import type { Verdict } from '../../../rulebook/verdict.ts'
import { englandAndWales, loadStandards } from '../../../standards/index.ts'
import { landlordOf } from '../../landlord/directory.ts'
import { asRecorded } from '../../life/as-recorded.ts'
import { tellings } from './tellings.ts'
import { thenEntry, toldThen } from './then.ts'

const files = new Map(loadCaseFiles().map(file => [file.case, file]))
/** The rules for everybody: those of the landlord are each landlord's own. */
const rulebook = compileRulebook(loadStandards().rules.filter(rule => rule.landlord === undefined))
const homes = new Map(landlordOf('Thistlecombe').homes.map(home => [home.address, home.id]))

const inForce = ({ edition }: Verdict) => edition !== 'none in force'
const keyed = (verdicts: readonly Verdict[], entryOf: (trigger: string) => string) =>
  new Map(Map.groupBy(verdicts.filter(inForce), one => `${one.rule}, ${one.edition}: ${entryOf(one.trigger)}`))

for (const telling of tellings)
  describe(`story ${telling.story}, as it was`, () => {
    const file = files.get(telling.caseFile)
    assert.ok(file)
    const told = toldThen(telling, file, address => homes.get(address) ?? '')
    const decided = addDays(file.determined, telling.days)
    const names = new Map(file.entries.map(entry => [thenEntry(telling.story, entry.id), entry.id]))
    const original = judge(entriesOfFile(file), rulebook, {
      asAt: file.determined,
      knownAt: file.determined,
      calendar: englandAndWales,
    })
    const retold = judge(entriesOf(told.facts.map((fact, seq) => asRecorded(fact, told.caseId, seq))), rulebook, {
      asAt: decided,
      knownAt: decided,
      calendar: englandAndWales,
    })
    const [before, after] = [keyed(original, id => id), keyed(retold, id => names.get(entryIdIn(id)) ?? id)]

    test('every duty that both hold under one edition is found late, undone or not shown in both, or in neither', () => {
      const differ = [...before].flatMap(([key, verdicts]) => {
        const there = after.get(key)
        if (!there || verdicts.some(isAdverse) === there.some(isAdverse)) return []
        return [`${key}: ${verdicts.map(one => one.is).join()} became ${there.map(one => one.is).join()}`]
      })
      assert.deepEqual(differ, [])
    })

    test('every failing that the rules for everybody show in the published case shows in the story', () => {
      const failings = (verdicts: readonly Verdict[]) => new Set(verdicts.filter(isAdverse).map(one => one.failing))
      assert.deepEqual(
        [...failings(original)].filter(one => !failings(retold).has(one)),
        [],
      )
    })

    test('it ended in 2024 or 2025, with every order carried out and shown, and was closed', () => {
      assert.match(decided, /^202[45]-/)
      const count = (type: string) => told.facts.filter(fact => fact.type === type).length
      assert.equal(count('OrderComplied'), file.found.orders.length)
      assert.equal(count('ComplianceEvidenced'), count('OrderMade'))
      assert.equal(told.facts.at(-1)?.type, 'CaseClosed')
    })

    test('no sentence of it speaks of the published text', () => {
      const says = told.facts.map(fact => JSON.stringify(fact.fields['says'] ?? ''))
      assert.deepEqual(
        says.filter(one => /the (resident|landlord)\b|our count|the report (gives|says)|not stated|determination/i.test(one)),
        [],
      )
    })
  })
