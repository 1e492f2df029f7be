// A landlord in a database of its own, for another process to ask about.
import { someWorld } from '../../../record/world.testing.ts'
import { lotsFrom } from '../small-world.testing.ts'
import type { Prepared } from './first-world.testing.ts'
import { fill } from './landlord.testing.ts'

/** It lives as long as the test that asks for it. */
export async function preparedWorld(seed: number): Promise<Prepared> {
  const database = await someWorld()
  await database.as('system', db => fill(database.deps(db), db, lotsFrom(seed)))
  return { connections: database.connections, seed }
}
