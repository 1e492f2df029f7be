import { exampleCases } from '../../../cases/index.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { partiesIn } from '../../on-case.ts'
import { openPeople } from '../../open-people.ts'
import { residentsOf } from '../../read-models/residents.ts'
import { wallsShown } from '../../read-models/walls.ts'
import { PeopleView } from './view.tsx'

export const peoplePage = page({
  path: paths.case.people,
  title: 'People on a case',
  access: 'casework',
  examples: async ({ db }: RecordDeps) => (await exampleCases(db)).map(id => paths.case.people(id)),
  load: async ({ db }: RecordDeps, { caseId }, context) => {
    const what = 'opened the people on the case'
    const people = await openPeople(db, caseId, context, { what, pattern: paths.case.people.pattern })
    if (people === null) return null
    const parties = partiesIn(people.opened.facts)
    const residents = await residentsOf(
      db,
      parties.flatMap(one => one.residentId ?? []),
    )
    return { people, parties, residents, walls: people.maySeeConduct ? await wallsShown(db, caseId) : [] }
  },
  view: model => PeopleView(model),
})
