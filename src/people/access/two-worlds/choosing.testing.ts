// Which questions a pair asks: some about the cases that are different, the lists that every case may show in, and the rest in
// turn, so that over a run everybody asks for every page, whether they may open it or not.
import type { Page } from '../../../ui/page.ts'
import type { Deps } from '../../../pages.ts'
import { signInPages } from '../../sign-in/index.ts'
import type { Lots } from '../small-world.testing.ts'
import type { Question } from './answers.testing.ts'
import type { FirstWorld, Somebody } from './first-world.testing.ts'
import { personKey } from './first-world.testing.ts'
import { filledIn, type FormFound } from './forms-found.testing.ts'
import type { Choose } from './pairs.testing.ts'
import { patternOf } from './questions.testing.ts'

/** They work on connections of their own, where nothing is taken back, and can read no table of cases. */
const notPosted = new Set(signInPages.map(page => page.pattern))
export const takesForms = ({ pattern, submit }: Page<Deps>): boolean => submit !== null && !notPosted.has(pattern)

/** The law, the library, signing in: no page of the landlord's. They are large, and asked for once by everybody. */
const isPublic = ({ access }: Page<Deps>): boolean => access === 'everyone'

const some = <T>(lots: Lots, from: readonly T[], count: number): readonly T[] =>
  from.length === 0 ? [] : Array.from({ length: count }, () => lots.one(from))

/** Forms of any person by the page they go to: somebody to whom no form is shown sends it all the same. */
export type FormsKnown = Map<string, FormFound>

/** `turn`: how far each person has got through the pages, over all worlds. Of the public pages, each lane asks for its part. */
export type Share = {
  readonly turn: Map<string, number>
  readonly known: FormsKnown
  readonly lane: number
  readonly lanes: number
}

export function chooser(world: FirstWorld, person: Somebody, { turn, known, lane, lanes }: Share): Choose {
  const patterns = world.pages.map(page => page.pattern)
  const get = (path: string): Question => ({ method: 'GET', path, pattern: patternOf(patterns, path) })
  const examplesOf = new Map(world.listed.map(({ pattern, examples }) => [pattern, examples]))
  const publicPatterns = new Set(world.pages.filter(isPublic).map(page => page.pattern))
  const isOfTheLandlord = ({ pattern }: Question) => !publicPatterns.has(pattern ?? '')
  const addressesIn = ({ pattern }: Page<Deps>) => world.addresses.get(pattern) ?? []
  const lists = world.pages
    .filter(({ pattern, access }) => !pattern.includes(':') && access !== 'everyone')
    .map(page => get(page.pattern))

  const visits = [
    ...world.pages.map(page => [page, 'GET'] as const),
    ...world.pages.filter(takesForms).map(page => [page, 'POST'] as const),
  ]
  const first = visits.filter((_, n) => n % lanes === lane)
  const afterwards = visits.filter(([page]) => !isPublic(page))
  /** All of them once, each lane its part; from then on those that are not the same for everybody. */
  const inTurn = (lots: Lots, count: number): readonly Question[] => {
    const from = turn.get(personKey(person)) ?? 0
    turn.set(personKey(person), from + count)
    return Array.from({ length: count }, (_, n) => first[from + n] ?? afterwards[(from + n) % afterwards.length]).flatMap(
      visit => {
        if (visit === undefined || addressesIn(visit[0]).length === 0) return []
        const examples = examplesOf.get(visit[0].pattern) ?? []
        const question = examples.length > 0 && lots.chance(0.5) ? get(lots.one(examples)) : lots.one(addressesIn(visit[0]))
        return visit[1] === 'GET' ? [question] : [posted(question, lots)]
      },
    )
  }
  const posted = ({ path, pattern }: Question, lots: Lots): Question => {
    const form = known.get(pattern ?? '')
    const fields = form === undefined || lots.chance(0.15) ? [] : filledIn(form, lots)
    return { method: 'POST', path: path.replace(/\?.*$/, ''), pattern, fields }
  }
  const canBePosted = new Set(world.pages.filter(takesForms).map(page => page.pattern))
  const offered = (lots: Lots): readonly Question[] => {
    const forms = [...(world.forms.get(personKey(person))?.values() ?? [])]
    for (const form of forms) {
      const pattern = patternOf(patterns, form.action)
      if (form.method === 'POST' && pattern !== null && form.fields.length >= (known.get(pattern)?.fields.length ?? 0))
        known.set(pattern, form)
    }
    const links = some(lots, [...(world.links.get(personKey(person)) ?? [])].map(get).filter(isOfTheLandlord), 1)
    const asked = some(
      lots,
      forms.filter(form => form.method === 'GET' && isOfTheLandlord(get(form.action))),
      1,
    ).map(form => {
      const query = new URLSearchParams(Object.fromEntries(filledIn(form, lots)))
      return get(`${form.action}?${query.toString()}`)
    })
    const sent = some(
      lots,
      forms.filter(form => form.method === 'POST' && canBePosted.has(patternOf(patterns, form.action) ?? '')),
      2,
    ).map((form): Question => ({
      method: 'POST',
      path: form.action,
      pattern: patternOf(patterns, form.action),
      fields: lots.chance(0.2) ? [] : filledIn(form, lots),
    }))
    return [...links, ...asked, ...sent]
  }
  return (about, lots) => [
    ...some(lots, about, 4),
    ...some(
      lots,
      about.filter(({ pattern }) => canBePosted.has(pattern ?? '')),
      1,
    ).map(one => posted(one, lots)),
    ...some(lots, lists, 2),
    ...offered(lots),
    ...inTurn(lots, 4),
  ]
}
