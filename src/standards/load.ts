// Reads every standard, rule, prediction and band under this folder, once, at start. A bad file stops the start with the
// file, the line and the field; two rules of one name, or a rule of an unknown standard, likewise.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BadFile, readYaml } from '../kernel/yaml-file.ts'
import { ruleSchema, type Rule } from '../rulebook/rule.ts'
import { bandsFile, predictionFile, standardFile, type Band, type Prediction, type Standard } from './standard.ts'

export type Standards = {
  readonly standards: readonly Standard[]
  readonly rules: readonly Rule[]
  readonly predictions: readonly Prediction[]
  readonly bands: readonly Band[]
  /** The file each rule came from, for tests and error messages. */
  readonly fileOf: ReadonlyMap<string, string>
}

const here = fileURLToPath(new URL('.', import.meta.url))

/** Throws BadFile with every problem in every file. */
export function loadStandards(folder: string = here): Standards {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .sort()
  const problems: BadFile[] = []
  const read = files.flatMap(name => {
    try {
      return [readOne(join(folder, name), relative(folder, join(folder, name)))]
    } catch (error) {
      if (!(error instanceof BadFile)) throw error
      problems.push(error)
      return []
    }
  })
  const found = gather(read)
  const all = [...problems.flatMap(problem => problem.problems), ...(problems.length === 0 ? crossChecked(found) : [])]
  if (all.length > 0) throw new BadFile(all)
  return found
}

type Read =
  | { readonly what: 'standards'; readonly standards: readonly Standard[] }
  | { readonly what: 'rule'; readonly rule: Rule; readonly file: string }
  | { readonly what: 'prediction'; readonly prediction: Prediction }
  | { readonly what: 'bands'; readonly bands: readonly Band[] }

function readOne(path: string, name: string): Read {
  const text = readFileSync(path, 'utf8')
  if (basename(name) === 'standard.yaml') {
    const file = readYaml(name, text, standardFile)
    return { what: 'standards', standards: 'standards' in file ? file.standards : [file] }
  }
  if (basename(name) === 'bands.yaml') return { what: 'bands', bands: readYaml(name, text, bandsFile).bands }
  if (name.startsWith('predictions')) return { what: 'prediction', prediction: readYaml(name, text, predictionFile) }
  return { what: 'rule', rule: readYaml(name, text, ruleSchema), file: name }
}

function gather(read: readonly Read[]): Standards {
  const rules = read.flatMap(one => (one.what === 'rule' ? [one] : []))
  return {
    standards: read.flatMap(one => (one.what === 'standards' ? one.standards : [])),
    rules: rules.map(one => one.rule),
    predictions: read.flatMap(one => (one.what === 'prediction' ? [one.prediction] : [])),
    bands: read.flatMap(one => (one.what === 'bands' ? one.bands : [])),
    fileOf: new Map(rules.map(one => [one.rule.rule, one.file])),
  }
}

function crossChecked({ standards, rules, fileOf }: Standards) {
  const known = new Map(standards.map(standard => [standard.standard, standard]))
  const seen = new Set<string>()
  return rules.flatMap(rule => {
    const file = fileOf.get(rule.rule) ?? ''
    const problem = (field: string, message: string) => ({ file, line: 1, field, message })
    const twice = seen.has(rule.rule) ? [problem('rule', `another rule is named ${rule.rule}`)] : []
    seen.add(rule.rule)
    const unknown = (rule.insteadOf ?? [])
      .filter(name => !fileOf.has(name))
      .map(name => problem('insteadOf', `there is no rule ${name}`))
    twice.push(...unknown)
    const standard = known.get(rule.standard)
    if (!standard) return [...twice, problem('standard', `there is no standard.yaml for "${rule.standard}"`)]
    if (standard.landlord !== rule.landlord)
      return [
        ...twice,
        problem(
          'landlord',
          `the standard is ${standard.landlord ?? 'everybody'}'s and the rule ${rule.landlord ?? 'everybody'}'s`,
        ),
      ]
    return twice
  })
}
