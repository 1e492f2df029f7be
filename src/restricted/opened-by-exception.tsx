import type { Html } from '../ui/html.ts'
import { paths } from '../ui/paths.ts'
import { openedInWords } from './parts.ts'
import type { Opening } from './read-models/openings.ts'
import type { ToldOfOpenings } from './told.ts'
import { momentInWords } from './until.ts'

/** On the work page. Nothing where there is nothing to tell. */
export const OpenedByException = ({ waiting, opened }: ToldOfOpenings): Html | null =>
  waiting.length + opened.length === 0 ? null : (
    <section aria-labelledby="by-exception">
      <h2 class="govuk-heading-m" id="by-exception">
        Opened by exception
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {waiting.map(one => (
          <li>
            {one.name} asks to see who reported on {one.reference}, {one.title}.{' '}
            <a class="govuk-link" href={paths.case.exceptionAgreement(one.caseId)}>
              Agree or not<span class="govuk-visually-hidden">, {one.reference}</span>
            </a>
          </li>
        ))}
        {opened.map(one => (
          <Told one={one} />
        ))}
      </ul>
    </section>
  )

const Told = ({ one }: { readonly one: Opening }): Html => (
  <li>
    {one.name} opened{' '}
    <a class="govuk-link" href={paths.case.show(one.caseId)}>
      {one.reference}, {one.title}
    </a>{' '}
    at {momentInWords(one.from)}, until {momentInWords(one.until)}: {openedInWords(one.compartments)}. “{one.reason}”
  </li>
)
