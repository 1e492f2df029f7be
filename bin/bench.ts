// npm run bench: what the judge, the reader and the pages cost, each as a ratio to something run beside it.
// Figures are of this machine on this day; `--write` puts them in docs/benchmarks.md. Nothing here is a test.
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { benchJudge } from './bench/judge.ts'
import { benchPages } from './bench/pages.ts'
import { benchReader } from './bench/reader.ts'

const started = new Date().toISOString().slice(0, 10)
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
const sections = [await benchJudge(), await benchReader(), await benchPages()]
const report = [
  '# Benchmarks',
  '',
  `Measured on ${started} by \`npm run bench\`. Machine: ${machine}. One process, one core at a time.`,
  ...sections.flatMap(section => ['', ...section]),
  '',
].join('\n')

process.stdout.write(report)
if (process.argv.includes('--write')) writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), report)
