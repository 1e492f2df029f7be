// No link leads nowhere: every address of ours on the pages that people open first is one that a page answers to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from './kernel/plain-date.ts'
import { happened } from './ledger/new-fact.ts'
import { paths } from './ui/paths.ts'
import { theApplication } from './record/application.testing.ts'
import { helen, josie, piotr, ruth, someWorld, yusuf } from './record/world.testing.ts'

const world = await someWorld()
const day = plainDate('2026-04-01')
const caseId = await world.hasCase({
  facts: [
    happened('report received', day, { type: 'noise', says: 'banging at night' }, { about: ['report-1'] }),
    happened('contact made', day, { channel: 'telephone', content: 'We talked about the banging at night.' }),
  ],
})
const { as } = theApplication(world)

for (const person of [josie, ruth, helen, piotr, yusuf])
  test(`every link that ${person.name} is shown leads to a page`, async () => {
    const visitor = as(person)
    const lost: string[] = []
    const tried = new Set<string>()
    for (const from of [paths.work(), paths.due(), paths.case.show(caseId), paths.case.handover(caseId)]) {
      const { document } = await visitor.get(from)
      const links = document.querySelectorAll('a[href^="/"], form[method="get"]')
      for (const link of links) {
        const to = (link.getAttribute('href') ?? link.getAttribute('action') ?? '').replace(/#.*$/, '')
        if (to === '' || tried.has(to)) continue
        tried.add(to)
        const { status } = await visitor.get(to)
        if (status === 404) lost.push(`${from} leads to ${to}`)
      }
    }
    assert.ok(tried.size > 3)
    assert.deepEqual(lost, [])
  })
