import { accept, type Result } from '../../../kernel/result.ts'
import { text, fields } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import { actorOf, formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { changePerson, type ChangePerson } from '../../decisions/change-person.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { keepPerson } from '../../keep.ts'
import { addressToTake, directoryOn, everybody, personOf, personToChange } from '../../read-models/people.ts'
import { firstRole, patchesTicked, personWords, readPerson } from '../person-form.ts'
import { movedOnWords } from '../shared.tsx'
import { PersonView } from './view.tsx'

type Typed = Omit<ChangePerson, 'by'>

function read(body: Body): Result<Typed, readonly FieldError[]> {
  const [person, seen] = [readPerson(body), fields(body, { seen: text('what stood on the page') })]
  if (!person.ok) return person
  return accept({ ...person.value, patches: patchesTicked(body), seen: seen.ok ? seen.value.seen : '' })
}

export const personPage = formPage({
  path: paths.admin.person,
  title: 'One person',
  access: 'administration',
  examples: async ({ db }: AdministrationDeps) => (await everybody(db)).slice(0, 2).map(({ id }) => paths.admin.person(id)),
  load: async ({ db, signIn }: AdministrationDeps, { staffId }, context) => {
    const person = await personOf(db, staffId)
    if (person === null) return null
    return { person, directory: await directoryOn(db, context.today), today: context.today, invites: signIn.givesLinks }
  },
  read,
  view: (model, form) => PersonView({ ...model, form }),
  submit: async ({ db, signIn }, { person: { id }, directory }, typed, context) => {
    const person = await personToChange(db, id)
    const around = { directory, addressOf: await addressToTake(db, typed.email) }
    const decided = changePerson(person, around, { ...typed, by: actorOf(context).id })
    if (!decided.ok) return decided
    await keepPerson({ db, context, route: paths.admin.person.pattern }, id, decided.value)
    if (decided.value.endsSessions) await signIn.endSessionsOf(id)
    return decided
  },
  explain: {
    'address-taken': refusal => personWords(refusal),
    'no-team': refusal => personWords(refusal),
    'no-such-team': refusal => personWords(refusal),
    'own-manager': refusal => personWords(refusal),
    'no-such-manager': refusal => personWords(refusal),
    'moved-on': () => movedOnWords('this person'),
    'own-administration': () => ({
      field: 'roles',
      at: firstRole,
      message: 'You cannot give up being an administrator yourself: ask another one to do it',
    }),
    'patch-of-another-team': ({ patch }) => ({
      field: 'patches',
      message: `${patch} belongs to another team than the one chosen`,
    }),
    'nothing-changed': () => 'Nothing was changed',
  },
  done: ({ person: { id } }, { endsSessions }) =>
    redirect(
      paths.admin.person(id),
      endsSessions
        ? 'Saved. It holds from now on, and they were signed out everywhere because their roles changed.'
        : 'Saved. It holds from now on.',
    ),
})
