import type { Verdict } from '../../../../rulebook/verdict.ts'
import { ActionLink, CaseFrame } from '../../../../ui/case-frame.tsx'
import { Day } from '../../../../ui/dates.tsx'
import { IfPage } from '../../../../ui/if-page.tsx'
import type { Html } from '../../../../ui/html.ts'
import { VerdictTag } from '../../../../ui/verdict-tag.tsx'
import { HowCounted } from '../../shared/how-counted.tsx'
import type { Looking } from '../looking.ts'
import type { Verb } from '../verbs.ts'

export type LiveVerdictView = Looking & { readonly verdict: Verdict; readonly why: string | null; readonly verb: Verb | null }

export const LiveVerdictView = ({ opened, look, verdict, why, verb }: LiveVerdictView): Html => (
  <CaseFrame head={opened.head} title={verdict.asks}>
    <p class="govuk-body">
      <VerdictTag verdict={verdict} asAt={look.asAt} calendar={look.calendar} /> on the record as it stood on{' '}
      <Day date={look.asAt} />
    </p>
    {verb !== null && (verdict.is === 'due' || verdict.is === 'overdue') && (
      <IfPage path={verb.path}>
        <ActionLink href={verb.href} text={verb.text} />
      </IfPage>
    )}
    <HowCounted verdict={verdict} look={look} />
    {why !== null && (
      <>
        <h2 class="govuk-heading-m">Why this matters</h2>
        <p class="govuk-body">{why}</p>
      </>
    )}
  </CaseFrame>
)
