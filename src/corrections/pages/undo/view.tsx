import type { FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { OpenedEntry } from '../../opened-entry.ts'
import { EntryFrame } from '../shared.tsx'

export type UndoView = {
  readonly entry: OpenedEntry
  /** What was saved at that moment and still stands, a line each. */
  readonly together: readonly string[]
  readonly mayUndo: boolean
  readonly form: FormState
}

export const UndoView = ({ entry, together, mayUndo, form }: UndoView): Html => {
  const { opened, fact } = entry
  return (
    <EntryFrame entry={entry} title="Undo what was saved" form={form}>
      {mayUndo ? (
        <>
          <p class="govuk-body">This takes back what was saved at that moment:</p>
          <ul class="govuk-list govuk-list--bullet">
            {together.map(heading => (
              <li>{heading}</li>
            ))}
          </ul>
          <p class="govuk-body">Nothing is deleted: it stays on the record, struck through.</p>
          <PostForm>{govuk('button', { text: 'Undo', preventDoubleClick: true })}</PostForm>
        </>
      ) : (
        <p class="govuk-body">
          Undo is for your own entries, on the day they were saved. This one can be{' '}
          <a class="govuk-link" href={paths.case.withdrawal(opened.caseId, fact.entryId)}>
            taken back with a reason
          </a>
          .
        </p>
      )}
    </EntryFrame>
  )
}
