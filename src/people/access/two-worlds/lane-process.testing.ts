// What lane.testing.ts starts.
import { lotsFrom } from '../small-world.testing.ts'
import { chooser, type Share } from './choosing.testing.ts'
import { firstWorld, personKey, type Somebody } from './first-world.testing.ts'
import { everybody } from './landlord.testing.ts'
import type { Pairs, Report, Task } from './lane.testing.ts'
import { pairOf, type Compared, type Leak } from './pairs.testing.ts'
import { findPlanted } from './planted-lane.testing.ts'

const asked: readonly Somebody[] = [...everybody, null]
const enough = 12

async function pairsOf({ worlds, pairsOfAWorld, lane, lanes }: Extract<Task, { kind: 'pairs' }>): Promise<Pairs> {
  const share: Share = { turn: new Map(), known: new Map(), lane, lanes }
  const compared = tally()
  const leaks: Leak[] = []
  let [pairs, redrawn] = [0, 0]
  for (const prepared of worlds) {
    const world = await firstWorld(prepared)
    const lots = lotsFrom(prepared.seed * 7919)
    for (let n = 0; n < pairsOfAWorld && leaks.length < enough; n++) {
      const person = asked[pairs % asked.length] ?? null
      const outcome = await pairOf(world, person, lots, chooser(world, person, share))
      pairs += 1
      redrawn += outcome.redrawn
      leaks.push(...outcome.leaks)
      for (const one of outcome.compared) compared.add(person, one)
    }
    await world.close()
  }
  return { kind: 'pairs', pairs, redrawn, leaks: leaks.slice(0, enough), compared: compared.all() }
}

function tally() {
  const counts = new Map<string, Pairs['compared'][number]>()
  return {
    all: () => [...counts.values()],
    add: (person: Somebody, { question: { method, pattern }, status }: Compared) => {
      const [key, by] = [`${method} ${pattern ?? 'no page'}`, personKey(person)]
      const whole = `${key} ${by} ${status}`
      counts.set(whole, { key, by, status, times: (counts.get(whole)?.times ?? 0) + 1 })
    },
  }
}

const work = async (task: Task): Promise<Report> =>
  task.kind === 'pairs' ? pairsOf(task) : { kind: 'planted', ...(await findPlanted(task.world, asked, task.most)) }

process.on('message', (task: Task | 'done') => {
  if (task === 'done') process.exit(0)
  work(task).then(
    report => process.send?.(report),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      process.exit(1)
    },
  )
})
