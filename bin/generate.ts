// Writes what is made from other files: `npm run generate`. Today: the option types of GOV.UK Frontend's components, from
// the macro-options.json that each ships, and the two verifiers of an exported case, from their parts. `--check` writes
// nothing and exits 1 when a file is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { builtVerifiers } from '../src/verifier/build.ts'

type MacroOption = {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly description?: string
  readonly params?: readonly MacroOption[]
  readonly isComponent?: boolean
}

const root = join(import.meta.dirname, '..')
const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const components = join(govuk, 'dist/govuk/components')
const version = (JSON.parse(readFileSync(join(govuk, 'package.json'), 'utf8')) as { version: string }).version

const pascal = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
const kebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** Text or HTML is required, never both: types cannot say that without doubling every union, so both are optional. */
const isRequired = (option: MacroOption) =>
  option.required && !/(text|html)$/i.test(option.name) && !/if omitted/i.test(option.description ?? '')

/** HTML options take Html and no string, so that nothing unescaped reaches a page by accident. */
const holdsHtml = (option: MacroOption, at: string) =>
  /html$/i.test(option.name) || (option.type === 'string' && at.endsWith('.slots'))

function typeOf(option: MacroOption, at: string): string {
  const here = `${at}.${option.name}`
  if (holdsHtml(option, at)) return 'Html'
  if (/attributes$/i.test(option.name)) return 'Attributes'
  if (option.isComponent) return `${pascal(kebab(option.name))}Options`
  const shape = option.params && `{ ${members(option.params, here)} }`
  // The one component whose rows are lists of the thing described, not the thing itself.
  if (here === 'table.rows') return `readonly (readonly ${shape}[])[]`
  if (option.type === 'array') return `readonly ${shape ?? 'string'}[]`
  if (option.type === 'object') return shape ?? '{ readonly [name: string]: string }'
  if (option.type === 'integer') return 'number'
  return option.type === 'boolean' ? 'boolean' : 'string'
}

/** An option documented twice (text or an object) takes either. */
function members(options: readonly MacroOption[], at: string): string {
  const byName = Map.groupBy(options, option => option.name)
  return [...byName.values()].map(same => member(same, at)).join('\n')
}

function member(same: readonly MacroOption[], at: string): string {
  const required = same.every(isRequired)
  const types = same.map(option => typeOf(option, at)).join(' | ')
  const says = same.map(option => option.description ?? '').join(' Or: ')
  return `/** ${says.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */
readonly ${JSON.stringify(same[0]?.name)}${required ? '' : '?'}: ${types}${required ? '' : ' | undefined'}`
}

const names = readdirSync(components)
  .filter(name => existsSync(join(components, name, 'macro-options.json')))
  .sort()

function optionsOf(name: string): string {
  const options = JSON.parse(readFileSync(join(components, name, 'macro-options.json'), 'utf8')) as readonly MacroOption[]
  const given = options.filter(option => option.type !== 'nunjucks-block')
  return `export type ${pascal(name)}Options = { ${members(given, name)} }`
}

const source = [
  `// Made by bin/generate.ts from govuk-frontend ${version}. Do not edit; run \`npm run generate\`.`,
  "import type { Attributes, Html } from '../html.ts'",
  ...names.map(optionsOf),
  `export type GovukComponents = { ${names.map(name => `readonly '${name}': ${pascal(name)}Options`).join('\n')} }`,
].join('\n\n')

/** Writes a file that is out of date, or with `--check` says that it is. */
function keep(path: string, text: string) {
  const target = join(root, path)
  const current = existsSync(target) ? readFileSync(target, 'utf8') : ''
  if (current === text) process.stdout.write(`${path} is up to date\n`)
  else if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is out of date; run "npm run generate"\n`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
    process.stdout.write(`${path} is written\n`)
  }
}

const govukTypes = 'src/ui/generated/govuk.ts'
const config = await resolveConfig(join(root, govukTypes))
keep(govukTypes, await format(source, { ...config, filepath: join(root, govukTypes) }))
for (const [path, text] of Object.entries(builtVerifiers())) keep(path, text)
