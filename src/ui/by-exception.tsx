// At the head of a case: what whoever looks sees of it only by exception, and what they asked for and do not see.
import type { Html } from './html.ts'
import { IfPage } from './if-page.tsx'
import { paths } from './paths.ts'

/** Moments in words. */
export type ExceptionOfReader = {
  /** Until when they see more than they would otherwise; null: they do not. */
  readonly openUntil: string | null
  /** Until when it waits for a second person whether they see who reported; null: nothing waits. */
  readonly waitsUntil: string | null
  readonly refused: { readonly by: string; readonly because: string } | null
}

type Props = { readonly caseId: string; readonly exception: ExceptionOfReader }

export const ByException = ({ caseId, exception: { openUntil, waitsUntil, refused } }: Props): Html => (
  <div class="govuk-inset-text">
    {openUntil !== null && (
      <p class="govuk-body">
        <strong>Opened by exception until {openUntil}.</strong> It closes by itself then. Whoever answers for the case has been
        told.
      </p>
    )}
    {waitsUntil !== null && (
      <p class="govuk-body">
        <strong>You asked to see who reported. It waits for a second person to agree.</strong>{' '}
        {openUntil === null ? 'Nothing has been opened to you' : 'That part is still closed'}. What you asked for ends at{' '}
        {waitsUntil}.
      </p>
    )}
    {refused !== null && (
      <p class="govuk-body">
        <strong>{refused.by} did not agree that you see who reported.</strong> “{refused.because}”
      </p>
    )}
    {(openUntil !== null || waitsUntil !== null) && (
      <IfPage path={paths.case.exceptionsOpen}>
        <p class="govuk-body putright-screen-only">
          <a class="govuk-link" href={paths.case.exceptionsOpen(caseId)}>
            {openUntil === null ? 'Take it back' : 'Close it now'}
            <span class="govuk-visually-hidden">: what is open by exception</span>
          </a>
        </p>
      </IfPage>
    )}
  </div>
)
