import type { Rule } from '../../../../rulebook/rule.ts'
import type { Verdict } from '../../../../rulebook/verdict.ts'
import type { JudgedCase } from '../../../../verdicts/index.ts'
import { Day } from '../../../../ui/dates.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { VerdictTag } from '../../../../ui/verdict-tag.tsx'
import { HowCounted, type Look } from '../../shared/how-counted.tsx'

export type VerdictView = { readonly verdict: Verdict; readonly rule: Rule; readonly judged: JudgedCase; readonly look: Look }

export const VerdictView = ({ verdict, rule, judged, look }: VerdictView): Html => (
  <Frame
    title={verdict.asks}
    caption={`${judged.file.landlordName}, reference ${judged.file.reference}`}
    section="published"
    reference={judged.file.reference}
    breadcrumbs={[
      { href: paths.published.list(), text: 'Published cases' },
      { href: look.dayUrl(look.asAt), text: judged.file.title },
    ]}
  >
    <p class="govuk-body">
      <VerdictTag verdict={verdict} asAt={look.asAt} calendar={look.calendar} /> on the record as it stood on{' '}
      <Day date={look.asAt} />
    </p>
    <HowCounted verdict={verdict} look={look} />
    {rule.why && (
      <>
        <h2 class="govuk-heading-m">Why this matters</h2>
        <p class="govuk-body">{rule.why}</p>
      </>
    )}
  </Frame>
)
