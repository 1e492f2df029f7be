// What the pages about one entry have in common.
import type { Child } from 'hono/jsx'
import { longDate } from '../../kernel/plain-date.ts'
import { recordedDay, recordedTime } from '../../ledger/entry.ts'
import { CaseFrame } from '../../ui/case-frame.tsx'
import type { FormState } from '../../ui/form-state.ts'
import type { Html } from '../../ui/html.ts'
import { paths } from '../../ui/paths.ts'
import type { OpenedEntry } from '../opened-entry.ts'
import { whyNot } from '../why-not.ts'

type Props = { readonly entry: OpenedEntry; readonly title: string; readonly form: FormState; readonly children?: Child }

/** The form, or why there is none. */
export const EntryFrame = ({ entry, title, form, children }: Props): Html => {
  const { opened, fact, heading, cannot } = entry
  const by = fact.recordedBy === null ? '' : ` by ${opened.names.staff(fact.recordedBy)}`
  return (
    <CaseFrame head={opened.head} title={title} form={form}>
      <p class="govuk-body">
        <strong>{heading}.</strong> Recorded{by} on {longDate(recordedDay(fact.recordedAt))} at {recordedTime(fact.recordedAt)}.
      </p>
      {cannot === null ? children : <p class="govuk-inset-text">{whyNot[cannot.why]()}.</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={`${paths.case.show(opened.caseId)}#e-${fact.entryId}`}>
          Back to the timeline
        </a>
      </p>
    </CaseFrame>
  )
}
