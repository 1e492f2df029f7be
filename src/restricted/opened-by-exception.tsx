import type { Instant } from '../kernel/instant.ts'
import { nothing } from '../ledger/compartment.ts'
import { openedBecause, waitsForSecond } from '../people/break-glass.ts'
import type { Html } from '../ui/html.ts'
import { paths } from '../ui/paths.ts'
import { endOf, refusalOf } from './in-words.ts'
import { openedInWords } from './parts.ts'
import type { Opening } from './read-models/openings.ts'
import type { ToldOfOpenings } from './told.ts'
import { momentInWords } from './until.ts'

type Props = ToldOfOpenings & { readonly now: Instant }

/** On the work page. Nothing where there is nothing to tell. */
export const OpenedByException = ({ waiting, opened, refused, now }: Props): Html | null =>
  waiting.length + opened.length + refused.length === 0 ? null : (
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
        {refused.map(one => (
          <li>
            You asked to see who reported on <ToCase one={one} />. {refusalOf(one).join(' ')}
          </li>
        ))}
        {opened.map(one => (
          <Told one={one} now={now} />
        ))}
      </ul>
    </section>
  )

const ToCase = ({ one }: { readonly one: Opening }): Html => (
  <a class="govuk-link" href={paths.case.show(one.caseId)}>
    {one.reference}, {one.title}
  </a>
)

/** To whoever answers for the case. What nobody agreed to was asked for and not opened, and is said so. */
const Told = ({ one, now }: { readonly one: Opening; readonly now: Instant }): Html => {
  const opened = openedBecause(one)
  const lasts = one.closedAt === null && now < one.until
  return (
    <li>
      {one.name} {opened === nothing ? 'asked to see who reported on' : 'opened'} <ToCase one={one} /> at{' '}
      {momentInWords(one.from)}, until {momentInWords(one.until)}
      {opened !== nothing && `: ${openedInWords(opened)}`}. “{one.reason}”{' '}
      {waitsForSecond(one) && lasts && 'Who reported is closed until a second person agrees. '}
      {[...refusalOf(one), ...endOf(one)].join(' ')}
      {lasts && (opened !== nothing || waitsForSecond(one)) && (
        <>
          {' '}
          <a class="govuk-link" href={paths.case.exceptionsOpen(one.caseId)}>
            End it<span class="govuk-visually-hidden">, {one.reference}</span>
          </a>
        </>
      )}
    </li>
  )
}
