// What commands share: how they are called, how they refuse, and how they print without losing the end of a long answer.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { env } from 'node:process'

/** Arguments in, exit code out: 0 done, 1 the answer is no, 2 the call cannot be taken. */
export type Command = (args: readonly string[]) => number | Promise<number>

export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The call was taken, and the answer is no: its message is for whoever called. */
export class Declined extends Error {
  override readonly name = 'Declined'
}

/** Paths are the caller's, wherever npm runs the command from. */
export const callersPath = (path: string): string => resolve(env['PUTRIGHT_CWD'] ?? '.', path)

/** `-` is standard input. Throws UsageError when the file cannot be read. */
export function readInput(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : callersPath(path))
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read: ${'code' in (error as Error) && (error as { code?: string }).code === 'ENOENT' ? 'there is no such file' : String((error as Error).message)}`,
    )
  }
}

/** Waits until it is written: a pipe takes less at a time than a long answer. */
export const print = (text: string): Promise<void> =>
  new Promise((done, broken) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, error =>
      error && !readerLeft(error) ? broken(error) : done(),
    )
  })

/** `| head` closes the pipe when it has enough: that is not a fault. */
const readerLeft = (error: Error): boolean => 'code' in error && error.code === 'EPIPE'
process.stdout.on('error', error => {
  if (!readerLeft(error)) throw error
})

export type Options = {
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly rest: readonly string[]
}

/** Throws UsageError on an option that is not known, or one without its value. */
export function readOptions(args: readonly string[], flags: readonly string[], values: readonly string[]): Options {
  const found = { flags: new Set<string>(), values: new Map<string, string>(), rest: [] as string[] }
  for (let n = 0; n < args.length; n++) {
    const arg = args[n] ?? ''
    const [name, given] = arg.split('=', 2)
    if (!arg.startsWith('--')) found.rest.push(arg)
    else if (flags.includes(arg)) found.flags.add(arg)
    else if (name !== undefined && values.includes(name)) found.values.set(name, given ?? args[++n] ?? noValue(name))
    else throw new UsageError(`There is no option ${arg}. Known: ${[...flags, ...values].join(', ') || 'none'}`)
  }
  return found
}

/** For commands that take nothing. Throws UsageError. */
export function takesNothing(args: readonly string[]): void {
  if (args.length > 0) throw new UsageError(`This command takes no arguments; "${args.join(' ')}" was given`)
}

function noValue(name: string): never {
  throw new UsageError(`${name} needs a value`)
}
