// The pages, in process, beside an empty page through the same web layer; and the weight of what a phone must fetch.
import { gzipSync } from 'node:zlib'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { fixedDeps } from '../../src/application.ts'
import { casePages as publishedPages } from '../../src/cases/index.ts'
import { paths } from '../../src/ui/paths.ts'
import { createApp } from '../../src/web/app.tsx'
import { always } from '../../src/web/scope.ts'
import { loadAssets } from '../../src/web/assets.ts'
import { ms, time } from './clock.ts'

export async function benchPages(): Promise<readonly string[]> {
  const from = performance.now()
  const deps = fixedDeps('thistlecombe')
  const { caseFiles } = deps
  const app = createApp({ pages: publishedPages, assets: loadAssets(), open: always({ deps, today: plainDate('2026-05-05') }) })
  const first = await app.request(paths.published.list())
  const html = await first.text()
  const firstMs = performance.now() - from
  const casePath = paths.published.show(caseFiles[0]?.case ?? '')
  const caseHtml = await (await app.request(casePath)).text()
  const [health, home, one] = [await timed('/health'), await timed(paths.published.list()), await timed(casePath)]
  const weight = (text: string) => `${(gzipSync(text).length / 1024).toFixed(1)} KB`
  return [
    '| what | figure |',
    '| --- | --- |',
    `| from nothing loaded to the first page: standards, case files, page | ${ms(firstMs)} |`,
    `| home, which judges five cases: median, 99th percentile | ${ms(home.medianMs)}, ${ms(home.p99Ms)} |`,
    `| a case page: median, 99th percentile | ${ms(one.medianMs)}, ${ms(one.p99Ms)} |`,
    `| a case page, as a multiple of /health through the same web layer | ${(one.medianMs / health.medianMs).toFixed(0)} |`,
    `| home, and a case page, compressed | ${weight(html)}, ${weight(caseHtml)} |`,
  ]

  function timed(path: string) {
    return time(60, async () => (await app.request(path)).text())
  }
}
