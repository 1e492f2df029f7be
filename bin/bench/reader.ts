// The determination reader over the sample determinations, beside a plain split of the same text into words.
import { readdirSync, readFileSync } from 'node:fs'
import { readDetermination } from '../../src/determinations/index.ts'
import { ms, thousands, time } from './clock.ts'

const folder = new URL('../../src/determinations/fixtures/', import.meta.url)

export async function benchReader(): Promise<readonly string[]> {
  const texts = readdirSync(folder)
    .filter(name => /\.(txt|html)$/.test(name))
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
  const read = await time(40, () => texts.map(readDetermination))
  const split = await time(40, () => texts.map(text => text.split(/\s+/).length))
  const kilobytes = texts.reduce((total, text) => total + text.length, 0) / 1024
  return [
    `${texts.length} invented determinations, ${Math.round(kilobytes)} KB in all.`,
    '',
    '| what | figure |',
    '| --- | --- |',
    `| documents read a second | ${thousands(texts.length * read.perSecond)} |`,
    `| a document | ${ms(read.medianMs / texts.length)} |`,
    `| cost as a multiple of splitting the text into words | ${(read.medianMs / split.medianMs).toFixed(1)} |`,
  ]
}
