import { capital } from '../../../kernel/capital.ts'
import { longDate } from '../../../kernel/plain-date.ts'
import type { Role } from '../../../people/actor.ts'
import { errorAt, type FieldError, type FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { queryOf, type Filter } from '../../filter.ts'
import type { Look } from '../../read-models/looks.ts'
import { whatIsListed } from '../../words.ts'
import { purposes } from './form.ts'

export const mostInAFile = 20_000

type AuditExportModel = {
  readonly filter: Filter
  /** What is wrong with the days in the address. */
  readonly unreadable: readonly FieldError[]
  readonly person: string | null
  readonly reference: string | null
  readonly looks: readonly Look[]
  readonly roles: readonly Role[]
}

export const AuditExportView = (model: AuditExportModel, form: FormState): Html => (
  <Frame
    title="Keep who looked as a file"
    section="audit"
    breadcrumbs={[{ text: 'Who looked', href: paths.audit(queryOf(model.filter)) }]}
    form={form}
  >
    <Contents model={model} />
    {mayBeKept(model) && (
      <PostForm action={paths.auditExport(queryOf(model.filter))}>
        {govuk('radios', {
          idPrefix: 'purpose',
          name: 'purpose',
          fieldset: { legend: { text: 'Who is the file for?', classes: 'govuk-fieldset__legend--s' } },
          hint: { text: 'It is written in the list of who looked, with your name.' },
          errorMessage: errorAt(form, 'purpose'),
          value: form.values['purpose'] ?? '',
          items: purposes.map(purpose => ({ value: purpose as string, text: capital(purpose) })),
        })}
        <p class="govuk-inset-text">
          The file names people who work here and says which cases they opened. Keep it where only those who need it can open it.
        </p>
        {govuk('button', { text: 'Make the file' })}
      </PostForm>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.audit(queryOf(model.filter))}>
        Choose other entries
      </a>
    </p>
  </Frame>
)

const mayBeKept = ({ unreadable, looks }: AuditExportModel): boolean =>
  unreadable.length === 0 && looks.length > 0 && looks.length <= mostInAFile

const Contents = ({ model }: { readonly model: AuditExportModel }): Html => {
  const { unreadable, looks, roles, filter } = model
  if (unreadable.length > 0)
    return <p class="govuk-body">{`These days cannot be read. ${unreadable.map(one => one.message).join('. ')}.`}</p>
  if (looks.length === 0) return <p class="govuk-body">Nothing that you may see fits this, so there is nothing to keep.</p>
  if (looks.length > mostInAFile)
    return (
      <p class="govuk-body">
        More than {mostInAFile.toLocaleString('en-GB')} entries fit this, and a file holds no more. Choose fewer days.
      </p>
    )
  return (
    <>
      {govuk('summary-list', {
        rows: [
          { key: { text: 'Entries' }, value: { text: looks.length.toLocaleString('en-GB') } },
          {
            key: { text: 'Of' },
            value: { text: filter.person === null ? 'Everybody' : (model.person ?? 'Nobody who works here') },
          },
          {
            key: { text: 'Case' },
            value: { text: filter.caseId === null ? 'All' : (model.reference ?? 'None that you may see') },
          },
          { key: { text: 'From' }, value: { text: filter.from === null ? 'The first day there is' : longDate(filter.from) } },
          { key: { text: 'Until' }, value: { text: filter.until === null ? 'Now' : longDate(filter.until) } },
        ],
      })}
      <p class="govuk-body">It holds what the list shows you:</p>
      <ul class="govuk-list govuk-list--bullet">
        {whatIsListed(roles).map(one => (
          <li>{one}</li>
        ))}
      </ul>
      <p class="govuk-body">
        One line for each entry, the newest first: the day, the time in London, who, what they did, and the reference of the case.
      </p>
    </>
  )
}
