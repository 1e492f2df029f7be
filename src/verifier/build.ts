// Makes verify.mjs and verify.html, each a single file, from core/ and what surrounds it: modules one after the other, without
// their import and export words. `npm run generate` writes them; a test holds that they are up to date.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const here = import.meta.dirname
const imported = /^(?:import|export) \{[^}]*\} from '(\.[^']+)'\n/gm
const builtIn = /^import (?:\{[^}]*\}|\* as \w+) from 'node:[^']+'\n/gm

type Module = { readonly path: string; readonly text: string; readonly needs: readonly string[] }

function readModule(path: string): Module {
  const text = readFileSync(path, 'utf8')
  const needs = [...text.matchAll(imported)].map(found => join(dirname(path), found[1] ?? ''))
  return { path, text, needs }
}

/** Each module once, after those that it needs. */
function inOrder(entry: string, met = new Map<string, Module>()): readonly Module[] {
  const module = readModule(entry)
  for (const need of module.needs) if (!met.has(need)) inOrder(need, met)
  met.set(entry, module)
  return [...met.values()]
}

const bare = (text: string) =>
  text
    .replace(imported, '')
    .replace(builtIn, '')
    .replace(/^export /gm, '')
    .trim()

/** The modules as one script, and the imports of Node that they had. */
function bundle(entry: string) {
  const modules = inOrder(join(here, entry))
  return {
    nodeImports: modules.flatMap(module => module.text.match(builtIn) ?? []).join(''),
    script: modules.map(module => bare(module.text)).join('\n\n'),
  }
}

const about = `// Checks a case exported from Putright: node verify.mjs CASE.putright-case.json (Node 20 or later; nothing to install).
// What it checks is written in docs/record-format.md; it shares no code with what makes the files. AGPL-3.0-or-later.
// Made by src/verifier/build.ts: change the parts, not this.
`

function commandLine(): string {
  const { nodeImports, script } = bundle('node/cli.mjs')
  return `${about}${nodeImports}\n${script}\n`
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function page(): string {
  const { script } = bundle('browser/page.mjs')
  const code = `\n'use strict'\n;(() => {\n${script}\n})()\n`
  if (/<\/script|<!--/i.test(code)) throw new Error('the script would end before its end')
  const style = `\n${readFileSync(join(here, 'browser/page.css'), 'utf8')}`
  const policy = [
    "default-src 'none'",
    `script-src ${sha256(code)}`,
    `style-src ${sha256(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = { POLICY: policy, STYLE: style, SCRIPT: code }
  return readFileSync(join(here, 'browser/page.html'), 'utf8').replace(
    /\{\{([A-Z]+)\}\}/g,
    (_, part: string) => parts[part] ?? '',
  )
}

/** The delivered files, by their path from the root of the repository. */
export const builtVerifiers = (): Readonly<Record<string, string>> => ({
  'src/verifier/verify.mjs': commandLine(),
  'src/verifier/verify.html': page(),
})
