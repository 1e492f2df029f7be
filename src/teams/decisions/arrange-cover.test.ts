import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { happened } from '../../ledger/new-fact.ts'
import { arrangeCover } from './arrange-cover.ts'
import { endCover } from './end-cover.ts'
import { folded, given } from './given.testing.ts'

const [monday, tuesday, friday] = [plainDate('2026-05-11'), plainDate('2026-05-12'), plainDate('2026-05-15')]
const [josie, martin, amara] = ['josie', 'martin', 'amara']
const martinLeads = happened('lead named', monday, { staff: martin })
const absent = happened('officer absent', monday, { staff: martin, from: monday, until: friday })
const covered = (staff: string, from = monday) =>
  happened('cover arranged', from, { staff, instead: martin, from, until: friday })

const byJosie = { id: josie, name: 'Josie Tran', canTakeIt: true }
const cover = { instead: martin, by: byJosie, from: monday, until: friday, on: monday }

test('nobody covers a closed case', () =>
  given(martinLeads, happened('case closed', monday)).when(arrangeCover, cover).refused({ why: 'closed' }))

test('a case that went to somebody else meanwhile needs no cover', () =>
  given(martinLeads, happened('lead named', monday, { staff: amara }))
    .when(arrangeCover, cover)
    .refused({ why: 'not-theirs' }))

test('nobody covers for themselves', () =>
  given(martinLeads)
    .when(arrangeCover, { ...cover, by: { ...byJosie, id: martin } })
    .refused({ why: 'by-the-one-away' }))

test('nobody covers who cannot take the case, and why is not said', () =>
  given(martinLeads)
    .when(arrangeCover, { ...cover, by: { ...byJosie, canTakeIt: false } })
    .refused({ why: 'cannot-take-it', name: 'Josie Tran' }))

test('cover does not end before it starts', () => {
  given(martinLeads)
    .when(arrangeCover, { ...cover, until: plainDate('2026-05-10') })
    .refused({ why: 'ends-before-it-starts' })
  given(martinLeads)
    .when(arrangeCover, { ...cover, until: monday, on: tuesday })
    .refused({ why: 'ends-before-it-starts' })
})

test('the record says who is away and who covers, and the lead stays the lead', () => {
  given(martinLeads).when(arrangeCover, cover).follows(absent, covered(josie))
  assert.equal(folded([martinLeads, absent, covered(josie)]).leadId, martin)
})

test('cover that is arranged late begins on the day it is arranged, not before', () =>
  given(martinLeads)
    .when(arrangeCover, { ...cover, on: tuesday })
    .follows(absent, covered(josie, tuesday)))

test('leave that is planned is covered from its first day', () =>
  given(martinLeads)
    .when(arrangeCover, { ...cover, on: plainDate('2026-05-05') })
    .follows(absent, covered(josie)))

test('while nobody knows until when, neither the absence nor the cover has an end', () =>
  given(martinLeads)
    .when(arrangeCover, { ...cover, until: null })
    .follows(
      happened('officer absent', monday, { staff: martin, from: monday }),
      happened('cover arranged', monday, { staff: josie, instead: martin, from: monday }),
    ))

test('cover arranged anew takes the place of the one before, and the absence is said once', () => {
  const amaraInstead = { ...cover, by: { id: amara, name: 'Amara Boateng', canTakeIt: true }, on: tuesday }
  given(martinLeads, absent, covered(josie)).when(arrangeCover, amaraInstead).follows(covered(amara, tuesday))
  assert.deepEqual(
    folded([martinLeads, absent, covered(josie), covered(amara, tuesday)]).covers.map(one => one.staff),
    [amara],
  )
})

test('whoever is back needs no cover any more', () => {
  const ended = happened('cover ended', tuesday, { instead: martin })
  given(martinLeads, absent, covered(josie)).when(endCover, { instead: martin, on: tuesday }).follows(ended)
  assert.deepEqual(folded([martinLeads, absent, covered(josie), ended]).covers, [])
})

test('cover that has run out, or was never arranged, is not ended', () => {
  given(martinLeads).when(endCover, { instead: martin, on: tuesday }).refused({ why: 'no-cover' })
  given(martinLeads, absent, covered(josie))
    .when(endCover, { instead: martin, on: plainDate('2026-05-18') })
    .refused({ why: 'no-cover' })
})
