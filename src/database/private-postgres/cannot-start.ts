// Why the private PostgreSQL cannot start, as a sentence that says what to do. Thrown to whoever starts the program, who
// prints the message and nothing else: a stack of ours tells an operator nothing.

export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

type Saying = { readonly when: RegExp; readonly say: (where: string) => string }

const sayings: readonly Saying[] = [
  {
    when: /no space left on device|disk quota exceeded|ENOSPC|EDQUOT/i,
    say: where =>
      `The disk that holds ${where} is full. Make room on it, then start again. Nothing that was acknowledged is lost.`,
  },
  {
    when: /read-only file system|EROFS/i,
    say: where => `${where} is on a disk that is read-only. Choose a folder that can be written to: PUTRIGHT_DATA=/a/folder`,
  },
  {
    when: /ENOTDIR|EEXIST|not a directory/i,
    say: where => `${where} cannot be a folder: there is a file in its way. Choose another: PUTRIGHT_DATA=/a/folder`,
  },
  {
    when: /EACCES|EPERM|permission denied|unable to open database file|readonly database/i,
    say: where =>
      `${where} cannot be written to by this user. Give this user the folder, or choose another: PUTRIGHT_DATA=/a/folder`,
  },
  {
    when: /error while loading shared libraries|library not loaded/i,
    say: () =>
      'PostgreSQL’s program files do not run on this machine: a library is missing (the log names it). Install PostgreSQL 15 or later with the system’s package manager, or name a database: DATABASE_URL=postgres://...',
  },
  {
    when: /could not look up effective user|SystemError.*uv_os_get_passwd|no such user|local user with ID \d+ does not exist/i,
    say: () =>
      'This program runs as a user id that has no name on this machine, and PostgreSQL refuses that. Run it as a named user, or name a database: DATABASE_URL=postgres://...',
  },
  {
    when: /could not create shared memory|could not map anonymous shared memory|cannot allocate memory/i,
    say: () =>
      'PostgreSQL did not get the memory that it needs (about 150 MB). Give this machine or container more, then start again.',
  },
  {
    when: /invalid page|checksum|could not locate a valid checkpoint record|PANIC/i,
    say: where =>
      `The database in ${where} is damaged. Keep that folder as it is, and restore the latest backup into a new one: PUTRIGHT_DATA=/a/new/folder npm run putright -- restore FILE`,
  },
]

/** The first saying that fits, with what PostgreSQL itself said; `where` is the folder that it is about. */
export function plainWords(output: string, where: string): string {
  const saying = sayings.find(({ when }) => when.test(output))
  const heard = lastWords(output)
  if (saying) return `${saying.say(where)}${heard === '' ? '' : `\nPostgreSQL said: ${heard}`}`
  return `The private PostgreSQL in ${where} could not start.${heard === '' ? '' : `\nPostgreSQL said: ${heard}`}`
}

const lastWords = (output: string): string => {
  const lines = output.split('\n').filter(line => /FATAL|PANIC|ERROR|error:|could not|cannot/i.test(line))
  return (lines.at(-1) ?? output.trim().split('\n').at(-1) ?? '').trim()
}

/** Runs file work, and says in plain words what stood in its way. */
export async function inWords<T>(where: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(plainWords(error instanceof Error ? error.message : String(error), where), { cause: error })
  }
}
