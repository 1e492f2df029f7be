import { looked } from '../../../audit/index.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, formPage, redirect, type Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { suggestCover } from '../../suggest-cover.ts'
import { setCover } from '../../set-cover.ts'
import { awayPerson, casesToCover, teamMates } from '../../read-models/cover.ts'
import { exampleLeads } from '../../read-models/example-cases.ts'
import { waysToTell } from '../../tell-resident.ts'
import { coverField, readCover } from './form.ts'
import { coverSetWords } from './words.ts'
import { CoverView, type CoverModel } from './view.tsx'

async function load({ db }: RecordDeps, { staffId }: { readonly staffId: string }, context: Context): Promise<CoverModel | null> {
  const actor = actorOf(context)
  const { today } = context
  const person = await awayPerson(db, staffId, today)
  if (person === null) return null
  const on = person.absence === null || person.absence.from < today ? today : person.absence.from
  const cases = await casesToCover(db, actor, staffId, { today, on })
  if (cases.length === 0) return null
  const ids = cases.map(one => one.caseId)
  const mates = await teamMates(db, actor, staffId, on)
  const able = mates.filter(mate => !mate.isAway)
  const waiting = cases.filter(one => one.coverId === null)
  await looked(db, context, null, 'opened the cover of somebody’s cases', paths.cover.pattern)
  return { person, cases, mates, suggested: suggestCover(waiting, able), ways: await waysToTell(db, ids) }
}

export const coverPage = formPage({
  path: paths.cover,
  title: 'Cover',
  access: 'team',
  examples: async ({ db }: RecordDeps) => (await exampleLeads(db)).map(id => paths.cover(id)),
  load,
  read: readCover,
  view: (model, form, { today }) => CoverView({ ...model, form, today }),
  submit: (deps, model, form, context) => setCover(deps, { ...model, ...form }, context),
  explain: {
    'cannot-take-it': ({ name, caseId, reference }) => ({
      field: coverField(caseId),
      message: `${name} cannot take ${reference}. Choose somebody else`,
    }),
    changed: ({ reference }) => `${reference} was closed or handed over meanwhile. Look at the cases, then set the cover again`,
    'ends-before-it-starts': () => ({ field: 'until', at: 'until-day', message: 'The last day away must be today or later' }),
  },
  done: ({ person }, set) => redirect(paths.cover(person.id), coverSetWords(set)),
})
