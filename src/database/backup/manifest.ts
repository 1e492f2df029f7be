// What a backup holds, so that a part that is missing, changed or added is found before anything is restored. The manifest
// has its own digest beside it, in the form that `sha256sum -c` reads.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const filed = { file: z.string(), bytes: z.int(), sha256: z.string() }

const manifestType = z.object({
  format: z.literal('putright backup 1'),
  madeAt: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), digest: z.string() })),
  /** In an order in which each stands after those that it refers to. */
  tables: z.array(z.object({ ...filed, table: z.string(), columns: z.array(z.string()), rows: z.int() })),
  /** The next number that each counting column gives. */
  counters: z.array(z.object({ table: z.string(), column: z.string(), next: z.int() })),
  /** Evidence and keys. */
  files: z.array(z.object(filed)),
  facts: z.int(),
  /** The newest signed state of the record, to compare with what is known elsewhere. */
  checkpoint: z.object({ size: z.int(), root: z.string() }).nullable(),
})

export type Manifest = z.infer<typeof manifestType>
export type Filed = { readonly file: string; readonly bytes: number; readonly sha256: string }

/** Its message names the part and is for the person at the keyboard. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
}

const manifestFile = 'manifest.json'
const digestFile = 'manifest.json.sha256'

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Written last: a folder without a manifest is not a backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await writeSynced(join(folder, manifestFile), text)
  await writeSynced(join(folder, digestFile), `${sha256(text)}  ${manifestFile}\n`)
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  await file.writeFile(text)
  await file.sync()
  await file.close()
}

/** Throws BackupRefused. */
export function readManifest(folder: string): Manifest {
  const [text, digest] = [read(folder, manifestFile), read(folder, digestFile)]
  if (digest !== `${sha256(text)}  ${manifestFile}\n`) throw damaged(folder, manifestFile)
  const parsed = manifestType.safeParse(JSON.parse(text))
  if (!parsed.success) throw new BackupRefused(`${folder} was made by another Putright, in a form that this one does not know.`)
  return parsed.data
}

function read(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    throw new BackupRefused(`${folder} is not a whole backup: it has no ${file}.`)
  }
}

export const damaged = (folder: string, file: string): BackupRefused =>
  new BackupRefused(
    `The backup ${folder} is damaged: ${file} is not as it was written. Nothing was restored. Use another backup.`,
  )

/** Reads everything once. Throws BackupRefused naming the first part that is not as it was written. */
export async function checkParts(folder: string, { tables, files }: Manifest): Promise<void> {
  for (const { file, bytes, sha256: expected } of [...tables, ...files]) {
    if (file.split('/').includes('..')) throw damaged(folder, file)
    const found = await digestOfFile(join(folder, file))
    if (found === null) throw new BackupRefused(`The backup ${folder} is not whole: ${file} is missing. Nothing was restored.`)
    if (found.bytes !== bytes || found.sha256 !== expected) throw damaged(folder, file)
  }
}

async function digestOfFile(path: string): Promise<Omit<Filed, 'file'> | null> {
  const file = await open(path).catch(() => null)
  if (file === null) return null
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of file.createReadStream()) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { bytes, sha256: hash.digest('hex') }
}
