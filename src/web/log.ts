// What the program says while it runs: one line of JSON each, for a machine to collect. Never a name, an address, what was
// typed, or an error's message, which may quote any of them.
import { now } from './clock.ts'

export type LogLine = {
  readonly level: 'info' | 'warning' | 'fault'
  readonly event: string
  readonly [detail: string]: string | number | boolean | null | readonly string[]
}

export const logLine = (line: LogLine): void => void process.stderr.write(`${JSON.stringify({ at: now(), ...line })}\n`)
