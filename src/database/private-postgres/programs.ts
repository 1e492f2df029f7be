// Programs that the account can run: npm's where they stand, or a copy of them where the checkout is closed to the account.
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canReach, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'

export function reachablePrograms(binaries: Binaries, place: Place, account: Account): Binaries {
  if (canReach(account, binaries.bin)) return binaries
  const copy = join(place, `programs-${binaries.major}`)
  if (!existsSync(copy)) copyPrograms(dirname(binaries.bin), copy)
  return { ...binaries, bin: join(copy, 'bin') }
}

/** 45 MB and a fifth of a second, once; what only a compiler needs stays behind. */
function copyPrograms(from: string, to: string): void {
  const making = `${to}.new`
  rmSync(making, { recursive: true, force: true })
  for (const folder of ['bin', 'lib', 'share'])
    cpSync(join(from, folder), join(making, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => !/\.a$|[\\/](pkgconfig|pgxs)$/.test(path),
    })
  renameSync(making, to)
}
