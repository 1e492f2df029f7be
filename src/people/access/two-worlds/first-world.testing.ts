// A first world: the application on one connection to the database of one seed's landlord, and what it answered there so far.
// An answer is the same however often it is asked for, so it is kept.
import { signerNumbered } from '../../../ledger/ledger.testing.ts'
import { fixedDeps } from '../../../application.ts'
import { connectTo, type Connections } from '../../../database/connect.ts'
import { inScope, type Db } from '../../../database/scope.ts'
import type { RecordDeps } from '../../../record/index.ts'
import type { Page } from '../../../ui/page.ts'
import { allPages, type Deps } from '../../../pages.ts'
import { signInFor, theApplication } from '../../../record/application.testing.ts'
import { josie, now, today } from '../../../record/world.testing.ts'
import { lotsFrom } from '../small-world.testing.ts'
import { ask, keyOf, tokenFrom, type Answered, type Question } from './answers.testing.ts'
import { offeredBy, type FormFound } from './forms-found.testing.ts'
import { casesFrom, type GivenCase } from './landlord.testing.ts'
import { oneConnection, type OneConnection } from './one-connection.testing.ts'
import { addressesOf, everythingIn, type Listed } from './questions.testing.ts'

export type Somebody = { readonly id: string; readonly name: string } | null

export type FirstWorld = {
  readonly line: OneConnection
  readonly deps: (db: Db) => RecordDeps
  readonly cases: readonly GivenCase[]
  readonly pages: readonly Page<Deps>[]
  readonly addresses: ReadonlyMap<string, readonly Question[]>
  readonly listed: readonly Listed[]
  /** Links and forms that each person was offered. */
  readonly links: Map<string, Set<string>>
  readonly forms: Map<string, Map<string, FormFound>>
  readonly ask: (person: Somebody, question: Question) => Promise<Answered>
  /** In the first world. Precondition: outside any other. */
  readonly remembered: (person: Somebody, questions: readonly Question[]) => Promise<readonly Answered[]>
  readonly close: () => Promise<void>
}

/** Read once: the standards are large. */
const fixed = fixedDeps('thistlecombe')
const demonstration = { isBusy: () => false, reset: () => {}, now: async () => now }
export const personKey = (person: Somebody): string => person?.id ?? 'nobody'

/** Where a landlord already stands: see prepared.testing.ts. */
export type Prepared = { readonly connections: Connections; readonly seed: number }

export async function firstWorld({ connections, seed }: Prepared, pages: readonly Page<Deps>[] = allPages): Promise<FirstWorld> {
  const database = connectTo(connections, { most: 2 })
  const cases = casesFrom(lotsFrom(seed))
  const line = await oneConnection(database)
  const asking = theApplication({ app: line.pool, connections }, { pages, demonstration, fixed })
  const signIn = signInFor({ connections })
  const token = await line.world(() => tokenFrom(asking, josie))
  const { listed, all: addresses } = await line.world(() =>
    inScope(line.pool, { actor: 'system', today, now }, async db => {
      const deps: Deps = { ...fixed, db, signIn, signer: signerNumbered(1), demonstration }
      const listed: Listed[] = []
      for (const page of pages) {
        const examples = await page.examples(deps)
        const isPublic = page.access === 'everyone'
        listed.push({ pattern: page.pattern, examples: isPublic ? examples.slice(0, 3) : examples, isPublic })
      }
      return { listed, all: addressesOf(listed, await everythingIn(db)) }
    }),
  )
  const links: FirstWorld['links'] = new Map()
  const forms: FirstWorld['forms'] = new Map()
  const kept = new Map<string, Answered>()
  const put = (person: Somebody, question: Question) => ask(asking, person, question, token)
  const remember = async (person: Somebody, question: Question): Promise<Answered> => {
    const key = `${personKey(person)} ${keyOf(question)}`
    const before = kept.get(key)
    if (before !== undefined) return before
    const answered = await put(person, question)
    kept.set(key, answered)
    if (question.method === 'GET' && answered.status === 200) noted(person, question, answered)
    return answered
  }
  const noted = (person: Somebody, { path }: Question, { whole }: Answered) => {
    const offered = offeredBy(whole, path)
    const key = personKey(person)
    const [toLinks, toForms] = [links.get(key) ?? new Set<string>(), forms.get(key) ?? new Map<string, FormFound>()]
    for (const link of offered.links) toLinks.add(link)
    for (const form of offered.forms)
      toForms.set(`${form.method} ${form.action} ${form.fields.map(({ name }) => name).join()}`, form)
    links.set(key, toLinks)
    forms.set(key, toForms)
  }
  const remembered: FirstWorld['remembered'] = (person, questions) =>
    line.world(async () => {
      const answers: Answered[] = []
      for (const question of questions) answers.push(await remember(person, question))
      return answers
    })
  const close = async () => {
    await line.close()
    await database.close()
  }
  return { line, deps: db => ({ ...fixed, db }), cases, pages, addresses, listed, links, forms, ask: put, remembered, close }
}
