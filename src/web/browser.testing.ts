// A real browser for journeys and accessibility: the machine's Chromium, or the one in @sparticuz/chromium. It can reach
// loopback and nothing else.
import axe from 'axe-core'
import chromium from '@sparticuz/chromium'
import { existsSync } from 'node:fs'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'

export type BrowserOptions = {
  readonly javaScript?: boolean
  readonly width?: number
  readonly height?: number
  readonly print?: boolean
  /** Sent with every request: who is signed in, in a test. */
  readonly headers?: Readonly<Record<string, string>>
}
export type OpenBrowser = {
  readonly browser: Browser
  /** A fresh visitor: no cookies. Requests to anywhere but loopback are refused and listed in `strayed`. */
  readonly open: (options?: BrowserOptions) => Promise<Page>
  readonly strayed: string[]
  readonly close: () => Promise<void>
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

async function launch(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (installed !== undefined) return playwright.launch({ executablePath: installed, args: ['--no-sandbox', ...quiet] })
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] })
}

const isLoopback = (url: string) => /^(https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/)|data:|about:|blob:)/.test(url)

/** One browser a test file; close it in `after`. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await launch()
  const strayed: string[] = []
  const open = async ({ javaScript = true, width = 1280, height = 900, print = false, headers = {} }: BrowserOptions = {}) => {
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width, height },
      bypassCSP: javaScript,
      extraHTTPHeaders: { ...headers },
    })
    await context.route(
      url => !isLoopback(url.href),
      route => {
        strayed.push(route.request().url())
        return route.abort()
      },
    )
    const page = await context.newPage()
    if (print) await page.emulateMedia({ media: 'print' })
    return page
  }
  return { browser, open, strayed, close: () => browser.close() }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One line for each thing axe finds wrong: the rule, and where. Needs a page opened with JavaScript. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.flatMap(({ id, help, nodes }) => nodes.map(node => id + ': ' + help + ' at ' + node.target.join(' '))))`,
  )
  return found as readonly string[]
}

/** How many pixels the page could be scrolled sideways; 0 is what is wanted. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
