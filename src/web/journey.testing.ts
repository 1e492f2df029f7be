// An application on a loopback port and a browser to visit it with, for as long as one test file runs.
import type { Hono } from 'hono'
import { after, before } from 'node:test'
import { openBrowser, type OpenBrowser } from './browser.testing.ts'
import { serve, type Listening } from './serve.ts'

/** Call at the top of a test file; what it gives is there once the tests run. */
export function inBrowser(app: Hono): { readonly url: string; readonly chromium: OpenBrowser } {
  const started: { server?: Listening; chromium?: OpenBrowser } = {}
  const once = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('the server and the browser start with the first test')
    return thing
  }
  before(async () => {
    started.server = await serve(app, { host: '127.0.0.1', port: 0 })
    started.chromium = await openBrowser()
  })
  after(async () => {
    await started.chromium?.close()
    await started.server?.stop()
  })
  return {
    get url() {
      return once(started.server).url
    },
    get chromium() {
      return once(started.chromium)
    },
  }
}
