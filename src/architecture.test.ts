// Who may import whom, and what the pure parts may not touch. Read from the import lines, so that it cannot be talked round.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import test from 'node:test'

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean; readonly written: string }
type Source = { readonly file: string; readonly text: string; readonly imports: readonly Import[] }

const root = import.meta.dirname
const pattern = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm

const sources: readonly Source[] = globSync('**/*.{ts,tsx}', { cwd: root })
  .map(file => file.replaceAll('\\', '/'))
  .sort()
  .map(file => {
    const text = readFileSync(join(root, file), 'utf8')
    const imports = [...text.matchAll(pattern)].map(([, type, written = '']) => ({
      from: file,
      to: written.startsWith('.') ? normalize(join(dirname(file), written)) : written,
      typeOnly: type !== undefined,
      written,
    }))
    return { file, text, imports }
  })

const isTest = (file: string) => /\.test\.tsx?$|testing\.tsx?$|\.journey\.ts$/.test(file)
const folder = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const isOurs = ({ written }: Import) => written.startsWith('.')
/** The entry of a slice that others may use. */
const isIndex = ({ to }: Import) => /^[^/]+\/index\.ts$/.test(to)

const effects = ['web', 'ui', 'commands', 'demonstration', '']
const slices = new Set(
  sources.map(source => folder(source.file)).filter(name => !['kernel', 'rulebook', ...effects].includes(name)),
)

/** Data and rulings that pages read, not slices with insides: their modules may be named by any page. */
const reference = ['standards', 'casefiles', 'verdicts', 'rulebook', 'ledger', 'database', 'people']

type Law = { readonly says: string; readonly of: (file: string) => boolean; readonly allows: (one: Import) => boolean }

/** The pure parts of the ledger: what a fact is, and what still stands. */
const ledgerWords = ['compartment', 'correctable', 'entry', 'erasures', 'fact', 'legal-hold', 'new-fact', 'standing'].map(
  name => `ledger/${name}.ts`,
)

const laws: readonly Law[] = [
  { says: 'kernel imports nothing of ours', of: file => folder(file) === 'kernel', allows: one => folder(one.to) === 'kernel' },
  {
    says: 'rulebook imports kernel',
    of: file => folder(file) === 'rulebook',
    allows: one => ['kernel', 'rulebook'].includes(folder(one.to)),
  },
  {
    says: 'standards import kernel and rulebook',
    of: file => folder(file) === 'standards',
    allows: one => ['kernel', 'rulebook', 'standards'].includes(folder(one.to)),
  },
  {
    says: 'what reads determinations imports kernel',
    of: file => folder(file) === 'determinations' && !file.includes('/pages'),
    allows: one => ['kernel', 'determinations'].includes(folder(one.to)),
  },
  {
    says: 'case files and verdicts know nothing of pages or the web',
    of: file => ['casefiles', 'verdicts'].includes(folder(file)),
    allows: one => !effects.includes(folder(one.to)),
  },
  {
    says: 'ui imports kernel, and types of the rulebook and of people',
    of: file => folder(file) === 'ui',
    allows: one => ['ui', 'kernel'].includes(folder(one.to)) || (['rulebook', 'people'].includes(folder(one.to)) && one.typeOnly),
  },
  {
    says: 'a view imports ui, kernel, pure parts of its own slice and of the rulebook; of the rest, types',
    of: file => /(^|\/|\.)view\.tsx$/.test(file),
    allows: one =>
      one.typeOnly ||
      ['ui', 'kernel', 'rulebook'].includes(folder(one.to)) ||
      (folder(one.to) === folder(one.from) && !/(^|\/)(page|pages|index|deps)\.ts$/.test(one.to)),
  },
  {
    says: 'a page imports its own slice, ui, kernel, the rulings, and the index.ts of other slices; never the web',
    of: file => file.includes('/pages'),
    allows: one => {
      const to = folder(one.to)
      return to === folder(one.from) || ['ui', 'kernel', ...reference].includes(to) || (slices.has(to) && isIndex(one))
    },
  },
  {
    says: 'web imports ui, kernel, people, the database and the ledger, and no slice of the work',
    of: file => folder(file) === 'web',
    allows: one => ['web', 'ui', 'kernel', 'people', 'database', 'ledger'].includes(folder(one.to)),
  },
  {
    says: 'the database knows the kernel, and of the rest types',
    of: file => folder(file) === 'database',
    allows: one => one.typeOnly || ['database', 'kernel'].includes(folder(one.to)),
  },
  {
    says: 'the ledger knows the kernel, the rulebook and the database, and nothing of pages or the work',
    of: file => folder(file) === 'ledger',
    allows: one => ['ledger', 'kernel', 'rulebook', 'database'].includes(folder(one.to)),
  },
  {
    says: 'decisions are pure: their own slice, kernel, and of the ledger its words',
    of: file => file.includes('/decisions/'),
    allows: one =>
      one.typeOnly ||
      folder(one.to) === 'kernel' ||
      ledgerWords.includes(one.to) ||
      (folder(one.to) === folder(one.from) && !/\/(pages|read-models)\//.test(one.to)),
  },
]

for (const law of laws)
  test(law.says, () => {
    const broken = sources
      .filter(source => law.of(source.file) && !isTest(source.file))
      .flatMap(source => source.imports.filter(one => isOurs(one) && !law.allows(one)))
    assert.deepEqual(
      broken.map(one => `${one.from} imports ${one.to}`),
      [],
    )
  })

test('the pure parts read no clock and draw no lots', () => {
  const pure = ['kernel', 'rulebook', 'standards', 'casefiles', 'verdicts', 'determinations', 'ui']
  const impure = /\bDate\.now\b|new Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\brandomBytes\b/
  const found = sources.filter(({ file, text }) => pure.includes(folder(file)) && !isTest(file) && impure.test(text))
  assert.deepEqual(
    found.map(source => source.file),
    [],
  )
})

test('the clock is read in one place', () => {
  const found = sources.filter(({ file, text }) => !isTest(file) && /new Date\(\s*\)|\bDate\.now\b/.test(text))
  assert.deepEqual(
    found.map(source => source.file),
    ['web/clock.ts'],
  )
})

test('markup is marked safe by hand in ui only', () => {
  const found = sources.filter(
    ({ file, text }) => folder(file) !== 'ui' && /hono\/html|dangerouslySetInnerHTML/.test(text) && !isTest(file),
  )
  assert.deepEqual(
    found.map(source => source.file),
    [],
  )
})

test('no import climbs out of src or more than four folders', () => {
  const found = sources
    .flatMap(source => source.imports)
    .filter(one => isOurs(one) && (one.to.startsWith('..') || one.written.startsWith('../../../../../')))
  assert.deepEqual(
    found.map(one => `${one.from}: ${one.written}`),
    [],
  )
})

/** A table or a list that would be harder to read in parts. */
const longOnPurpose: Readonly<Record<string, string>> = {
  'rulebook/rule.ts': 'the whole schema of a rule, in one place',
  'rulebook/kinds.ts': 'the vocabulary: one list of every kind of entry',
  'demonstration/words/casework.ts': 'a list of sentences',
  'rulebook/generate-cases.ts': 'test code: one generator for every feature of the schema',
}

test('no file is over 200 lines without a reason', () => {
  const found = sources.filter(
    ({ file, text }) =>
      text.split('\n').length > 201 && !isTest(file) && !file.includes('/generated/') && !Object.hasOwn(longOnPurpose, file),
  )
  assert.deepEqual(
    found.map(source => `${source.file}: ${source.text.split('\n').length} lines`),
    [],
  )
})
