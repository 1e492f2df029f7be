// npm run bench: what the judge, the reader, the record and the pages cost, each as a ratio to something run beside it.
// Figures are of this machine at this moment; `--write` puts them in docs/benchmarks.md. Nothing here is a test.
// `npm run bench -- append judge` runs those alone, and with `--write` leaves the other sections as they stand.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

type Bench = { readonly title: string; readonly run: () => Promise<readonly string[]> }

const benches: Record<string, Bench> = {
  judge: { title: 'The judge', run: async () => (await import('./bench/judge.ts')).benchJudge() },
  reader: { title: 'The determination reader', run: async () => (await import('./bench/reader.ts')).benchReader() },
  pages: { title: 'Published pages', run: async () => (await import('./bench/pages.ts')).benchPages() },
  record: { title: 'Pages over the record', run: async () => (await import('./bench/record-pages.ts')).benchRecordPages() },
  append: { title: 'Adding to the record', run: async () => (await import('./bench/append.ts')).benchAppend() },
}

const file = new URL('../docs/benchmarks.md', import.meta.url)
const args = process.argv.slice(2)
const named = args.filter(arg => !arg.startsWith('--'))
const unknown = named.filter(name => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}. Known: ${Object.keys(benches).join(', ')}.\n`)
  process.exit(2)
}

const measured = new Map<string, string>()
for (const [name, { title, run }] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue
  const load = (loadavg()[0] ?? 0).toFixed(1)
  const text = (await run()).join('\n').trim()
  const circumstances = `Measured on ${new Date().toISOString().slice(0, 10)}; load of the machine before it began: ${load}.`
  measured.set(title, `## ${title}\n\n${circumstances}\n\n${text}\n`)
  process.stdout.write(`${measured.get(title)}\n`)
}
if (args.includes('--write')) writeFileSync(file, report())

/** What was measured now in the place of what was measured before, and the rest as it stands. */
function report(): string {
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const before = new Map(
    readFileSync(file, 'utf8')
      .split(/^(?=## )/m)
      .slice(1)
      .map(section => [/^## (.*)$/m.exec(section)?.[1] ?? '', `${section.trim()}\n`] as const),
  )
  const sections = Object.values(benches).flatMap(({ title }) => measured.get(title) ?? before.get(title) ?? [])
  const about = `Made by \`npm run bench\`. Machine: ${machine}. A load over the number of cores means that others were at work on it: take the ratios, not the times.`
  return ['# Benchmarks\n', `${about}\n`, ...sections].join('\n')
}
