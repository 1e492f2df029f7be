// Listening, and stopping well: a taken port is said plainly, and a signal lets answers under way finish.
import { serve as listen } from '@hono/node-server'
import type { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import type { Settings } from './settings.ts'

export type Listening = { readonly url: string; readonly stop: () => Promise<void> }

const patienceMs = 5000

/** Somebody who sends a byte now and then must not hold a connection: headers within 15 s, a whole request within 2 minutes. */
const serverOptions = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
}

/** Rejects with a sentence when the address cannot be listened on. */
export function serve(app: Hono, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port, serverOptions }, address =>
      resolve({ url: urlOf(address), stop }),
    )
    const stop = () =>
      new Promise<void>(done => {
        server.close(() => done())
        setTimeout(done, patienceMs).unref()
      })
    server.on('error', (error: NodeJS.ErrnoException) => reject(new Error(plainWords(error, host, port), { cause: error })))
  })
}

const urlOf = ({ address, port }: AddressInfo) => {
  if (address === '127.0.0.1' || address === '::1') return `http://localhost:${port}`
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

function plainWords(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this program has. Choose one above 1023: PORT=3000 npm start`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is "${host}", which is not an address of this machine`
  return `The server could not listen on ${host}, port ${port}: ${error.message}`
}

/** Once, however often it is told: a terminal and a launcher may both pass on one Ctrl+C. */
export function whenToldToStop(work: () => Promise<void>): void {
  let told = false
  const stop = () => {
    if (told) return
    told = true
    void work().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}
