// One entry of the timeline: what happened, what was written, who wrote it and when, who can see it, what became of it.
import { useContext } from 'hono/jsx'
import { longDate } from '../../../../kernel/plain-date.ts'
import { compartmentInWords } from '../../../../ledger/compartment.ts'
import { count } from '../../../../ui/dates.tsx'
import type { Html } from '../../../../ui/html.ts'
import { IfPage } from '../../../../ui/if-page.tsx'
import { paths } from '../../../../ui/paths.ts'
import { PageRequestContext } from '../../../../ui/request.ts'
import type { ToldEntry } from '../../../live-timeline.ts'
import { daysQuery } from '../look.ts'
import { choiceQuery } from './choice.ts'
import { Replaces, TakenBack } from './undone.tsx'
import type { LiveCaseView } from './view.tsx'

const longest = 400

type Props = { readonly entry: ToldEntry; readonly view: LiveCaseView }

export const Entry = ({ entry, view }: Props): Html => {
  const { asked, opened } = view
  const whole = asked.whole === entry.id
  const { heading, written, details } = entry.words
  return (
    <li
      id={`e-${entry.id}`}
      class={`putright-entry${entry.recordedLate ? ' putright-entry--late' : ''}${entry.takenBack ? ' putright-entry--gone' : ''}`}
    >
      <h4 class="govuk-heading-s">
        {entry.at !== null && <span class="putright-quiet">{entry.at} </span>}
        {heading}
      </h4>
      {(!asked.compact || whole) && (
        <>
          {written.map(text => (
            <Written text={text} whole={whole} href={entryHref(view, entry)} heading={heading} />
          ))}
          {details.length > 0 && <p class="govuk-body-s putright-quiet">{details.join('. ')}</p>}
        </>
      )}
      <p class="govuk-body-s putright-quiet">
        {entry.when !== null && <>{entry.when}. </>}
        {entry.by !== null && <>{entry.by}. </>}
        {compartmentInWords[entry.seenBy]}.
        {entry.recordedLate && (
          <>
            {' '}
            <strong>
              Recorded {longDate(entry.recordedLate.on)}
              {entry.recordedLate.workingDays === null ? '' : `, ${count(entry.recordedLate.workingDays, 'working day')} later`}.
            </strong>
          </>
        )}
        {entry.takenBack === null && entry.correctable && (
          <>
            {' '}
            <IfPage path={paths.case.correction}>
              <a class="govuk-link putright-screen-only" href={paths.case.correction(opened.caseId, entry.id)}>
                Correct<span class="govuk-visually-hidden">: {heading}</span>
              </a>
            </IfPage>
          </>
        )}
        <DestroyLink caseId={opened.caseId} entryId={entry.id} heading={heading} />
      </p>
      {entry.takenBack && <TakenBack undone={entry.takenBack} />}
      {entry.replaces.map(old => (
        <Replaces old={old} />
      ))}
    </li>
  )
}

type DestroyLinkProps = { readonly caseId: string; readonly entryId: string; readonly heading: string }

/** For whoever may ask for it. */
const DestroyLink = ({ caseId, entryId, heading }: DestroyLinkProps): Html | null =>
  useContext(PageRequestContext).opens('data protection') ? (
    <IfPage path={paths.case.erasure}>
      {' '}
      <a class="govuk-link putright-screen-only" href={paths.case.erasure(caseId, entryId)}>
        Destroy words<span class="govuk-visually-hidden">: {heading}</span>
      </a>
    </IfPage>
  ) : null

const entryHref = (view: LiveCaseView, entry: ToldEntry): string =>
  `${paths.case.show(view.opened.caseId, {
    ...daysQuery(view.judged, view.today),
    ...choiceQuery(view.asked),
    entry: entry.id,
  })}#e-${entry.id}`

type WrittenProps = { readonly text: string; readonly whole: boolean; readonly href: string; readonly heading: string }

/** As it was written, in whatever script; a long note begins here and is a link away. */
const Written = ({ text, whole, href, heading }: WrittenProps): Html => (
  <>
    <p class="govuk-body putright-verbatim" dir="auto">
      {whole || text.length <= longest ? text : `${beginningOf(text)} …`}
    </p>
    {!whole && text.length > longest && (
      <p class="govuk-body-s putright-screen-only">
        <a class="govuk-link" href={href}>
          Read the whole note<span class="govuk-visually-hidden">: {heading}</span>
        </a>
      </p>
    )}
  </>
)

/** By characters as they are seen, so that nothing is cut in two. */
const beginningOf = (text: string): string => [...text.slice(0, longest + 2)].slice(0, -2).join('')
