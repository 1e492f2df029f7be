// One pair: the first world, a second that differs in what one person may not see, and the same questions to both as that
// person. Every answer must be the same to the byte; and a case that is hidden must answer as one that is not there.
import { inScope } from '../../../database/scope.ts'
import { sql } from 'kysely'
import { paths } from '../../../ui/paths.ts'
import { now, today } from '../../../record/world.testing.ts'
import type { Lots } from '../small-world.testing.ts'
import { firstDifference, type Answered, type Question } from './answers.testing.ts'
import { DrawAgain, makeDifferent, seenBy, type Difference } from './differences.testing.ts'
import type { FirstWorld, Somebody } from './first-world.testing.ts'
import { absentCase } from './names.testing.ts'
import { addressesOf, everythingIn } from './questions.testing.ts'

export type Leak = {
  readonly pattern: string | null
  readonly as: string
  readonly asked: string
  readonly differences: string
  readonly shows: string
}
export type Compared = { readonly question: Question; readonly status: number }
export type Outcome = { readonly compared: readonly Compared[]; readonly leaks: readonly Leak[]; readonly redrawn: number }

/** `about`: addresses of the cases that are different, of each page. */
export type Choose = (about: readonly Question[], lots: Lots) => readonly Question[]

type Second = {
  readonly differences: readonly Difference[]
  readonly questions: readonly Question[]
  readonly answers: readonly Answered[]
}

export async function pairOf(world: FirstWorld, person: Somebody, lots: Lots, choose: Choose): Promise<Outcome> {
  const sees = await world.line.world(() => inScope(world.line.pool, scopeOf(person), db => seenBy(db, person?.id ?? null)))
  const isHidden = (caseId: string) => (sees.get(caseId) ?? 0) === 0
  let redrawn = 0
  for (;;) {
    const second = await secondWorld(world, person, lots, choose, sees)
    if (second === null) {
      redrawn += 1
      continue
    }
    const { differences, questions, answers } = second
    const first = await world.remembered(person, questions)
    const says = differences.map(one => one.says).join('; ')
    const as = person?.name ?? 'nobody'
    const leaks = questions.flatMap((question, n): Leak[] => {
      const [one, other] = [comparable(question, first[n]?.whole ?? ''), comparable(question, answers[n]?.whole ?? '')]
      const asked = `${question.method} ${question.path} ${question.fields ? JSON.stringify(question.fields) : ''}`
      if (other.startsWith('500'))
        return [{ pattern: question.pattern, as, asked, differences: says, shows: other.slice(0, 300) }]
      return one === other
        ? []
        : [{ pattern: question.pattern, as, asked, differences: says, shows: firstDifference(one, other) }]
    })
    const unlike = await unlikeAbsent(world, person, second, isHidden)
    const compared = questions.map((question, n) => ({ question, status: answers[n]?.status ?? 0 }))
    return { compared, redrawn, leaks: [...leaks, ...unlike.map(one => ({ ...one, as, differences: says }))] }
  }
}

const scopeOf = (person: Somebody) => ({ actor: person?.id ?? null, today, now })

/** Null: what was drawn is not hidden from this person, or cannot be. */
const secondWorld = (
  world: FirstWorld,
  person: Somebody,
  lots: Lots,
  choose: Choose,
  sees: ReadonlyMap<string, number>,
): Promise<Second | null> =>
  world.line.world(async () => {
    const { pool } = world.line
    const made = await world.line
      .keeping(() =>
        inScope(pool, { actor: 'system', today, now }, async db => {
          const differences = await makeDifferent(world.deps(db), lots, { of: person?.id ?? null, sees }, world.cases)
          const everything = await everythingIn(db)
          await sql`select set_config('app.actor', ${person?.id ?? ''}, true)`.execute(db)
          const seesNow = await seenBy(db, person?.id ?? null)
          if (JSON.stringify([...seesNow]) !== JSON.stringify([...sees])) throw new DrawAgain()
          return { differences, everything }
        }),
      )
      .catch((error: unknown) => {
        if (error instanceof DrawAgain) return null
        throw error
      })
    if (made === null) return null
    const touched = new Set(made.differences.map(one => one.caseId))
    const about = addressesOf(
      world.pages.map(({ pattern }) => ({ pattern, examples: [] })),
      made.everything.filter(values => touched.has(values['caseId'] ?? '')),
    )
    const walled = made.differences.flatMap(one => one.walled ?? [])
    const offersToWalled = ({ fields = [] }: Question) => fields.some(([, value]) => walled.includes(value))
    const questions = choose(
      [...about.values()].flat().filter(({ path }) => [...touched].some(id => path.includes(id))),
      lots,
    ).filter(question => !offersToWalled(question))
    const answers: Answered[] = []
    for (const question of questions) answers.push(await world.ask(person, question))
    return { differences: made.differences, questions, answers }
  })

/** What an exported file tells on purpose is decided in docs/decisions/0016; that there is one, and its headers, is compared. */
const comparable = ({ pattern }: Question, whole: string): string =>
  pattern?.startsWith(paths.case.export.pattern) && /^content-disposition: attachment/m.test(whole)
    ? whole.slice(0, whole.indexOf('\n\n'))
    : whole

const caseIn = /\/cases\/([0-9a-f-]{36})/

/** Asked about a case that is nowhere, it must have answered the same. */
async function unlikeAbsent(world: FirstWorld, person: Somebody, second: Second, isHidden: (caseId: string) => boolean) {
  const asked = second.questions.flatMap((question, n) => {
    const caseId = caseIn.exec(question.path)?.[1]
    return caseId !== undefined && isHidden(caseId) && caseId !== absentCase
      ? [{ question, caseId, answer: second.answers[n]?.whole ?? '' }]
      : []
  })
  const nowhere = await world.remembered(
    person,
    asked.map(({ question, caseId }) => ({ ...question, path: question.path.replaceAll(caseId, absentCase) })),
  )
  return asked.flatMap(({ question, caseId, answer }, n) => {
    const absent = nowhere[n]?.whole ?? ''
    const hidden = answer.replaceAll(caseId, absentCase)
    if (hidden === absent) return []
    return [
      {
        pattern: question.pattern,
        asked: `${question.method} ${question.path}, hidden and absent`,
        shows: firstDifference(absent, hidden),
      },
    ]
  })
}
