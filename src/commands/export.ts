// putright export CASE --out FILE: one case as a file that anybody can check without us. For whoever has the machine; the page
// does the same for what its reader may see.
import { writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { CannotStart } from '../database/private-postgres/index.ts'
import { openDatabase, type Database } from '../database/connect.ts'
import { inScope } from '../database/scope.ts'
import { readDatabaseSettings } from '../database/settings.ts'
import { compartments, maskOf, type Compartment, type Mask } from '../ledger/compartment.ts'
import { exportCase } from '../ledger/export/export-case.ts'
import type { CaseId } from '../ledger/fact.ts'
import { verifierOf, verifierText } from '../ledger/note.ts'
import { signingKey } from '../ledger/signing-key.ts'
import { now, today } from '../web/clock.ts'
import { callersPath, print, readInput, readOptions, UsageError, type Command } from './command.ts'

export const exportCommand: Command = async args => {
  const { values, rest } = readOptions(args, [], ['--out', '--for', '--compartments', '--since'])
  const [reference, out] = [rest.join(' '), values.get('--out')]
  if (reference === '' || out === undefined)
    throw new UsageError('Name the case and the file: putright export "ASB 41207" --out FILE')
  const mask = maskIn(values.get('--compartments') ?? 'general')
  const since = values.has('--since') ? [readInput(values.get('--since') ?? '').toString('utf8')] : []
  const settings = readDatabaseSettings(env)
  const signer = signingKey(settings.dataFolder)
  const database = await openDatabase(settings).catch((error: unknown) => {
    throw error instanceof CannotStart ? new UsageError(error.message) : error
  })
  try {
    const exported = { at: now(), by: 'whoever runs the server', for: values.get('--for') ?? 'not said' }
    const bytes = await made(database, reference, caseId => ({ caseId, mask, exported, signer, since }))
    writeFileSync(callersPath(out), bytes)
    await print(`${out} has ${reference}. It was signed with ${verifierText(verifierOf(signer))}`)
    return 0
  } finally {
    await database.close()
  }
}

/** Kept before anybody gets the file, with a line for whoever asks later who looked. */
const made = (
  database: Database,
  reference: string,
  asked: (caseId: CaseId) => Parameters<typeof exportCase>[1],
): Promise<Uint8Array> =>
  inScope(database.app, { actor: 'system', today: today() }, async db => {
    const row = await db.selectFrom('case_row').select('case_id').where('reference', '=', reference).executeTakeFirst()
    if (row === undefined) throw new UsageError(`There is no case ${reference}`)
    const { case_id: caseId } = row
    await db
      .insertInto('audit_entry')
      .values({ at: now(), staff_id: null, case_id: caseId, kind: 'export', route: 'putright export', what: 'exported the case' })
      .execute()
    return exportCase(db, asked(caseId)).catch((error: unknown) => {
      throw error instanceof RangeError ? new UsageError(error.message) : error
    })
  })

function maskIn(text: string): Mask {
  const names = text.split(',').map(name => name.trim())
  const unknown = names.find(name => !(compartments as readonly string[]).includes(name))
  if (unknown !== undefined) throw new UsageError(`There is no compartment "${unknown}". Known: ${compartments.join(', ')}`)
  return maskOf(...(names as Compartment[]))
}
