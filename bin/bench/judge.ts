// The judge over cases of 300 entries made from the five real ones, beside JSON.parse of the same entries and beside
// json-rules-engine on the same timed conditions, with the working days worked out for it beforehand.
import { Engine } from 'json-rules-engine'
import { entriesOf, loadCaseFiles } from '../../src/casefiles/index.ts'
import { addDays, plainDate } from '../../src/kernel/plain-date.ts'
import type { Entry, FieldValue, Occurred } from '../../src/rulebook/entry.ts'
import { judge } from '../../src/rulebook/judge.ts'
import { compileRulebook, rulesFor } from '../../src/rulebook/rulebook.ts'
import type { Verdict } from '../../src/rulebook/verdict.ts'
import { englandAndWales, loadStandards } from '../../src/standards/index.ts'
import { ms, thousands, time } from './clock.ts'

const size = 300
const clocks = { asAt: plainDate('2027-06-30'), knownAt: plainDate('2027-06-30'), calendar: englandAndWales }

/** One case of 300 entries: a real one told again and again, each time some weeks later and about other things. */
function longCase(entries: readonly Entry[]): readonly Entry[] {
  const dated = entries.filter(entry => entry.occurred.precision !== 'undated' && !entry.kind.startsWith('entry '))
  return Array.from({ length: size }, (_, n) => {
    const entry = dated[n % dated.length]
    if (!entry) throw new Error('a case file without entries')
    return again(entry, Math.floor(n / dated.length))
  })
}

function again(entry: Entry, turn: number): Entry {
  const later = (day: Parameters<typeof addDays>[0]) => addDays(day, turn * 7 * 5)
  const occurred: Occurred =
    entry.occurred.precision === 'day'
      ? { ...entry.occurred, on: later(entry.occurred.on) }
      : entry.occurred.precision === 'undated'
        ? entry.occurred
        : { ...entry.occurred, from: later(entry.occurred.from), to: later(entry.occurred.to) }
  return {
    ...entry,
    id: `${entry.id}-${turn}`,
    occurred,
    recordedOn: entry.recordedOn && later(entry.recordedOn),
    about: entry.about.map(thing => `${thing}-${turn}`),
  }
}

export async function benchJudge(): Promise<readonly string[]> {
  const { rules } = loadStandards()
  const rulebook = compileRulebook(rulesFor(rules, 'hackney'))
  const cases = loadCaseFiles().map(file => longCase(entriesOf(file)))
  const texts = cases.map(entries => JSON.stringify(entries))
  const events = cases.length * size
  // One case first: afterwards the heap is full of other people's verdicts, and their collection would be timed too.
  const ninety = compileRulebook(rulesFor(rules, 'hackney').slice(0, 90))
  const oneOverNinety = await time(2000, () => judge(cases[0] ?? [], ninety, clocks))
  const one = await time(2000, () => judge(cases[0] ?? [], rulebook, clocks))
  const judged = await time(300, () => cases.map(entries => judge(entries, rulebook, clocks)))
  const parsed = await time(300, () => texts.map(text => JSON.parse(text) as FieldValue))
  const overNinety = await time(300, () => cases.map(entries => judge(entries, ninety, clocks)))
  const verdicts = cases.map(entries => judge(entries, rulebook, clocks))
  const peer = await peerOn(verdicts.flat())
  const each = verdicts.reduce((total, list) => total + list.length, 0) / cases.length
  return [
    `${rulebook.rules.length} rules, cases of ${size} entries, every verdict with its explanation (${Math.round(each)} verdicts a case).`,
    '',
    '| what | figure |',
    '| --- | --- |',
    `| events judged a second, with explanations | ${thousands(events * judged.perSecond)} |`,
    `| the same, over 90 of the rules | ${thousands(events * overNinety.perSecond)} |`,
    `| the same events through JSON.parse, a second | ${thousands(events * parsed.perSecond)} |`,
    `| cost of judging, as a multiple of JSON.parse | ${(judged.medianMs / parsed.medianMs).toFixed(1)} |`,
    `| one case of ${size} entries over 90 rules: median, and 99th percentile of ${one.rounds} | ${ms(oneOverNinety.medianMs)}, ${ms(oneOverNinety.p99Ms)} |`,
    `| one case of ${size} entries over all rules: median, and 99th percentile of ${one.rounds} | ${ms(one.medianMs)}, ${ms(one.p99Ms)} |`,
    `| timed conditions a second: the judge, from entries, with editions, clocks and reasons | ${thousands(peer.conditions * judged.perSecond)} |`,
    `| the same conditions in json-rules-engine, a second, working days given to it | ${thousands(peer.perSecond)} |`,
    `| judge against json-rules-engine | ${((peer.conditions * judged.perSecond) / peer.perSecond).toFixed(1)} times |`,
    `| conditions on which the two disagree | ${peer.disagreements} of ${peer.conditions} |`,
  ]
}

/** Each met, late or overdue duty with a limit in working days is one condition: taken more days than the limit. */
async function peerOn(verdicts: readonly Verdict[]) {
  const facts = verdicts.flatMap(verdict => {
    const limit = /^(\d+) working days?$/.exec(verdict.reckoning?.limit ?? '')?.[1]
    const plain = verdict.reckoning?.shadow === null && verdict.reckoning.extensions.every(one => !one.counted)
    return limit && plain && verdict.workingDays && verdict.is !== 'waived'
      ? [{ rule: verdict.rule, taken: verdict.workingDays.exclusive, limit: Number(limit), isLate: verdict.is !== 'met' }]
      : []
  })
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const rule of new Set(facts.map(fact => fact.rule)))
    engine.addRule({
      name: rule,
      conditions: {
        all: [
          { fact: 'rule', operator: 'equal', value: rule },
          { fact: 'taken', operator: 'greaterThan', value: { fact: 'limit' } },
        ],
      },
      event: { type: 'late', params: { rule } },
    })
  const late = async () => {
    let found = 0
    for (const fact of facts) if ((await engine.run(fact)).events.length > 0 !== fact.isLate) found += 1
    return found
  }
  const timing = await time(3, late)
  return { conditions: facts.length, perSecond: facts.length * timing.perSecond, disagreements: await late() }
}
