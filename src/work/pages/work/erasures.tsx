import type { WaitingErasure } from '../../../erasures/index.ts'
import { Day } from '../../../ui/dates.tsx'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'

/** For whoever may be the second person. */
export const ErasuresToAnswer = ({ erasures }: { readonly erasures: readonly WaitingErasure[] }): Html | null =>
  erasures.length === 0 ? null : (
    <section aria-labelledby="erasures">
      <h2 class="govuk-heading-m" id="erasures">
        Words to be destroyed, if you agree
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {erasures.map(one => (
          <li>
            {one.reference}, {one.title}. {one.by === null ? 'Asked' : `${one.by} asked`} on <Day date={one.askedOn} />.{' '}
            <a class="govuk-link" href={paths.case.erasureAnswer(one.caseId, one.entryId)}>
              Read and answer<span class="govuk-visually-hidden"> {one.reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
