// A process of the fault tests: records calls on a few cases, four at a time, each in one transaction with the form's key,
// and tells each one that was acknowledged on a line of its own. It is there to be killed.
import { writeSync } from 'node:fs'
import { argv } from 'node:process'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept } from '../../kernel/result.ts'
import { formsDone } from '../../ledger/forms-done.ts'
import { handle, type Thing } from '../../ledger/handle.ts'
import { happened } from '../../ledger/new-fact.ts'
import { newId } from '../../ledger/random.ts'
import type { Instant } from '../../kernel/instant.ts'
import { connectTo, type Connections, type Database } from '../connect.ts'
import { inScope } from '../scope.ts'

export const staffId = '00000000-0000-4000-8000-000000000001'
const today = plainDate('2026-05-05')
const at = '2026-05-05T09:42:00.000Z' as Instant
const anything: Thing<null> = { start: null, isAbout: () => true, evolve: () => null }

/** Two facts and the form's key, all or nothing. Gives the key once the database has acknowledged it. */
export async function saveOnce({ app }: Pick<Database, 'app'>, caseId: string): Promise<string> {
  const key = newId()
  await inScope(app, { actor: 'system', today }, async db => {
    const facts = ['first', 'second'].map(part =>
      happened('contact made', today, { channel: 'telephone', content: `${part} of ${key}` }),
    )
    const deps = { db, afterwards: async () => {} }
    const added = await handle(deps, caseId, anything, () => accept(facts), null, { by: staffId, at })
    if (!added.ok) throw new Error('an unconditional addition was refused')
    const [one, two] = added.value
    await formsDone(db, staffId, at).keep(key, Buffer.from(key), { to: `${one?.factId} ${two?.factId}` })
  })
  return key
}

if (import.meta.main) {
  const [connections, cases] = JSON.parse(argv[2] ?? '') as [Connections, string[]]
  const database = connectTo(connections, { most: 4 })
  // Whatever happens to the server meanwhile: it is the test that ends this.
  const keepSaving = async (caseId: string) => {
    for (;;) writeSync(1, `${await saveOnce(database, caseId)}\n`)
  }
  await Promise.all([0, 1, 2, 3].map(n => keepSaving(cases[n % cases.length] ?? '')))
}
