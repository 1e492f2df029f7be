import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { perPage, type Place } from '../../filter.ts'
import type { Look } from '../../read-models/looks.ts'
import { LookTables, Pages } from '../shared.tsx'

export type CaseAuditModel = {
  readonly head: CaseHead
  readonly place: Place
  readonly looks: readonly Look[]
  readonly more: boolean
}

export const CaseAuditView = ({ head, place, looks, more }: CaseAuditModel): Html => {
  const first = (place.page - 1) * perPage
  return (
    <CaseFrame head={head} title="Who looked" tab="audit">
      <p class="govuk-body">
        One entry for each time somebody opened, exported or printed something of this case, the newest first. Looking at this
        page is on the list, too. What was changed stands on the timeline.
      </p>
      {looks.length === 0 ? (
        <p class="govuk-body">Nobody has opened this case yet.</p>
      ) : (
        <p class="govuk-body">
          Entries {(first + 1).toLocaleString('en-GB')} to {(first + looks.length).toLocaleString('en-GB')}.{' '}
          {more ? 'There are older ones.' : 'There are no older ones.'}
        </p>
      )}
      <LookTables looks={looks} withCase={false} />
      <Pages place={place} more={more} to={query => paths.case.audit(head.caseId, query)} />
    </CaseFrame>
  )
}
