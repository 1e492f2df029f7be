// Reads one YAML document against a zod type. What is wrong is said with the file, the line and the field, because the
// people who edit these files are policy owners, not programmers.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { z } from 'zod'

export type FileProblem = { readonly file: string; readonly line: number; readonly field: string; readonly message: string }

export class BadFile extends Error {
  override readonly name = 'BadFile'
  readonly problems: readonly FileProblem[]
  constructor(problems: readonly FileProblem[]) {
    super(problems.map(problem => `${problem.file}, line ${problem.line}, ${problem.field}: ${problem.message}`).join('\n'))
    this.problems = problems
  }
}

/** Throws BadFile with every problem found, not only the first. */
export function readYaml<T extends z.ZodType>(file: string, text: string, type: T): z.output<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const broken = document.errors.map(error => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    field: 'the YAML itself',
    message: error.message,
  }))
  if (broken.length > 0) throw new BadFile(broken)
  const read = type.safeParse(document.toJS())
  if (read.success) return read.data
  throw new BadFile(
    read.error.issues
      .flatMap(issue => deepest(issue, []))
      .map(({ path, message }) => ({
        file,
        line: lineOf(document, lines, path),
        field: path.join('.') || 'the whole file',
        message,
      })),
  )
}

type Path = readonly PropertyKey[]

/** In a union, the branch that got furthest says it best. */
function deepest(issue: z.core.$ZodIssue, above: Path): { path: Path; message: string }[] {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union')
    return [{ path: issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path, message: issue.message }]
  const branches = issue.errors.map(branch => branch.flatMap(one => deepest(one, path))).filter(branch => branch.length > 0)
  const furthest = branches.sort((a, b) => reach(b) - reach(a))[0]
  return furthest ?? [{ path, message: issue.message }]
}

const reach = (branch: readonly { path: Path; message: string }[]) =>
  Math.max(...branch.map(one => one.path.length)) + (branch.some(one => !one.message.startsWith('Invalid input')) ? 0.5 : 0)

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents
  let at = 0
  for (const step of path) {
    const next = childOf(node, step)
    if (!next) break
    at = next.at
    node = next.node
  }
  return lines.linePos(at).line
}

function childOf(node: unknown, step: PropertyKey): { node: unknown; at: number } | null {
  if (isMap(node)) {
    const pair = node.items.find(item => isScalar(item.key) && item.key.value === step)
    return pair ? { node: pair.value, at: startOf(pair.key) } : null
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step]
    return item ? { node: item, at: startOf(item) } : null
  }
  return null
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0
