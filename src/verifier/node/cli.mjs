// The command line: node verify.mjs case.json [--key FILE] [--checkpoint FILE] [--files FOLDER] [--json]
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { asJson, problemLine, shown, verifyCase } from '../core.mjs'
import { digestOfFile, nodeTools } from './tools.mjs'

const usage = `Checks a case exported from Putright, without asking anybody else's computer anything.

  node verify.mjs CASE.putright-case.json [options]

  --key FILE          the landlord's verifier key, got from somewhere else than the case file
  --checkpoint FILE   an older checkpoint that you have kept; may be given more than once
  --files FOLDER      the evidence files that go with the case
  --json              print one JSON object instead of sentences

Exit code: 0 every check passed, 1 some check failed, 2 the call could not be taken.
`

/** Every file in the folder and in the folders in it, but not those that were given as something else, and no hidden ones. */
async function evidenceIn(folder, others) {
  if (folder === undefined) return []
  const known = new Set(others.map(path => realpathSync(path)))
  const paths = readdirSync(folder, { recursive: true })
    .filter(path => !path.split(/[\\/]/).some(part => part.startsWith('.')))
    .map(path => ({ name: path, path: join(folder, path) }))
    .filter(({ path }) => statSync(path).isFile() && !known.has(realpathSync(path)))
  return Promise.all(paths.map(async ({ name, path }) => ({ name, sha256: await digestOfFile(path) })))
}

async function taken(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      checkpoint: { type: 'string', multiple: true, default: [] },
      files: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return { help: true }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new Error('Give one exported case.')
  const others = [path, ...(values.key === undefined ? [] : [values.key]), ...values.checkpoint]
  return {
    bytes: new Uint8Array(readFileSync(path)),
    given: {
      key: values.key === undefined ? null : readFileSync(values.key, 'utf8').trim(),
      older: values.checkpoint.map(name => ({ name, bytes: new Uint8Array(readFileSync(name)) })),
      files: await evidenceIn(values.files, others),
    },
    json: values.json,
  }
}

function print(report, json) {
  if (json) return process.stdout.write(`${JSON.stringify(asJson(report))}\n`)
  for (const problem of report.problems) process.stdout.write(`${problemLine(problem)}\n`)
  for (const line of report.summary) process.stdout.write(`${line}\n`)
}

async function main() {
  const call = await taken(process.argv.slice(2)).catch(error => ({ refused: error }))
  if (call.refused !== undefined) {
    process.stderr.write(`${shown(call.refused.message)}\n\n${usage}`)
    process.exitCode = 2
  } else if (call.help) process.stdout.write(usage)
  else {
    const report = await verifyCase(call.bytes, call.given, nodeTools)
    print(report, call.json)
    process.exitCode = report.ok ? 0 : 1
  }
}

await main()
