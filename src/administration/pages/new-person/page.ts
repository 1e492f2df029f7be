import { accept, type Result } from '../../../kernel/result.ts'
import type { StaffId } from '../../../ledger/fact.ts'
import { fields, realDate } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { addPerson, type AddPerson } from '../../decisions/add-person.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { keepNewPerson } from '../../keep.ts'
import { addressToTake, directoryOn } from '../../read-models/people.ts'
import { personWords, readPerson } from '../person-form.ts'
import { NewPersonView } from './view.tsx'

function read(body: Body): Result<AddPerson, readonly FieldError[]> {
  const [person, first] = [readPerson(body), fields(body, { startedOn: realDate('the first day') })]
  if (person.ok && first.ok) return accept({ ...person.value, startedOn: first.value.startedOn })
  return { ok: false, refusal: [...(person.ok ? [] : person.refusal), ...(first.ok ? [] : first.refusal)] }
}

export const newPersonPage = formPage({
  path: paths.admin.newPerson,
  title: 'Add a person',
  access: 'administration',
  load: async ({ db, signIn }: AdministrationDeps, _, { today }) => ({
    directory: await directoryOn(db, today),
    today,
    invites: signIn.givesLinks,
  }),
  read,
  view: (model, form) => NewPersonView({ ...model, form }),
  submit: async ({ db }, { directory, invites }, command, context) => {
    const decided = addPerson({ directory, addressOf: await addressToTake(db, command.email) }, command)
    if (!decided.ok) return decided
    const id: StaffId = await keepNewPerson({ db, context, route: paths.admin.newPerson.pattern }, decided.value)
    return accept({ id, invites })
  },
  explain: {
    'address-taken': refusal => personWords(refusal),
    'no-team': refusal => personWords(refusal),
    'no-such-team': refusal => personWords(refusal),
    'own-manager': refusal => personWords(refusal),
    'no-such-manager': refusal => personWords(refusal),
  },
  done: (_, { id, invites }) =>
    invites
      ? redirect(paths.admin.invitation(id), 'The person was added. They still need a link to choose a password.')
      : redirect(paths.admin.person(id), 'The person was added. They sign in the way everybody here does.'),
})
