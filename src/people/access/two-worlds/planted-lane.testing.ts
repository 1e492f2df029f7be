// The pages that leak, asked as all pages are, until each is found or there have been pairs enough.
import { allPages } from '../../../pages.ts'
import { lotsFrom } from '../small-world.testing.ts'
import type { Question } from './answers.testing.ts'
import { firstWorld, type FirstWorld, type Prepared, type Somebody } from './first-world.testing.ts'
import { pairOf, type Choose } from './pairs.testing.ts'
import { plantedLeaks, type Planted } from './planted.testing.tsx'

export type Found = {
  readonly found: readonly { readonly name: string; readonly pair: number; readonly shows: string }[]
  readonly pairs: number
}

/** The form that every browser has, for its token, and the planted ones. */
const pages = [...allPages.filter(page => page.pattern === '/sign-out'), ...plantedLeaks.map(one => one.page)]

export async function findPlanted(prepared: Prepared, asked: readonly Somebody[], most: number): Promise<Found> {
  const world = await firstWorld(prepared, pages)
  const lots = lotsFrom(prepared.seed)
  const found = new Map<string, Found['found'][number]>()
  let pairs = 0
  while (pairs < most && plantedLeaks.some(one => !one.honest && !found.has(one.name))) {
    const left = plantedLeaks.filter(one => !found.has(one.name))
    const { leaks } = await pairOf(world, asked[pairs % asked.length] ?? null, lots, askingFor(world, left))
    pairs += 1
    for (const { pattern, shows } of leaks) {
      const leak = plantedLeaks.find(one => one.page.pattern === pattern)
      if (leak && !found.has(leak.name)) found.set(leak.name, { name: leak.name, pair: pairs, shows })
    }
  }
  await world.close()
  return { found: [...found.values()], pairs }
}

const askingFor =
  (world: FirstWorld, left: readonly Planted[]): Choose =>
  (about, lots) =>
    left.flatMap(({ page }) => {
      const near = about.filter(one => one.pattern === page.pattern)
      const from = near.length > 0 ? near : (world.addresses.get(page.pattern) ?? [])
      return from.length === 0 ? [] : asked(page.submit !== null, lots.one(from))
    })

const asked = (takesForms: boolean, question: Question): readonly Question[] =>
  takesForms ? [{ ...question, method: 'POST', fields: [] }] : [question]
