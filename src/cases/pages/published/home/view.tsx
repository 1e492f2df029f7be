import type { CaseFile } from '../../../../casefiles/index.ts'
import { count, Day } from '../../../../ui/dates.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import type { Standing } from '../../../standing.ts'

export type HomeView = {
  readonly rules: number
  readonly cases: readonly { readonly file: CaseFile; readonly counts: Standing['counts'] }[]
}

export const HomeView = ({ rules, cases }: HomeView): Html => (
  <Frame title="Five real cases, judged against the standards of their time" section="published">
    <p class="govuk-body-l">
      Each case is a published Housing Ombudsman determination, told as dated entries in our own words. Putright checks those
      entries against{' '}
      <a class="govuk-link" href={paths.standards.list()}>
        {count(rules, 'rule')}
      </a>{' '}
      and shows what was due, what was done and what nothing on the record can show.
    </p>
    <p class="govuk-body">Open a case and choose a day. You see what was due on that day, and why.</p>
    {cases.map(one => (
      <CaseSummary {...one} />
    ))}
  </Frame>
)

const CaseSummary = ({ file, counts }: HomeView['cases'][number]): Html => (
  <section class="putright-case" aria-labelledby={file.case}>
    <h2 class="govuk-heading-m" id={file.case}>
      <a class="govuk-link" href={paths.published.show(file.case)}>
        {file.title}
      </a>
    </h2>
    <p class="govuk-body-s putright-quiet">
      {file.landlordName}, reference {file.reference}. Determined <Day date={file.determined} />.
    </p>
    <p class="govuk-body">{file.summary}</p>
    <p class="govuk-body">
      On its last day looked at:{' '}
      <a class="govuk-link" href={`${paths.published.show(file.case)}#missing`}>
        {counts.overdue} overdue or not kept to, {counts['not shown']} with no record
      </a>
      ,{' '}
      <a class="govuk-link" href={`${paths.published.show(file.case)}#late`}>
        {counts['met late']} done late
      </a>
      ,{' '}
      <a class="govuk-link" href={`${paths.published.show(file.case)}#shown`}>
        {counts.met} shown
      </a>
      . The Ombudsman named{' '}
      <a class="govuk-link" href={`${paths.published.determination(file.case)}#failings`}>
        {count(file.found.failings.length, 'failing')}
      </a>
      .
    </p>
    <ul class="govuk-list putright-inline">
      <li>
        <a class="govuk-link" href={paths.published.show(file.case)}>
          See the case<span class="govuk-visually-hidden">: {file.title}</span>
        </a>
      </li>
      <li>
        <a class="govuk-link" href={paths.published.determination(file.case)}>
          What the Ombudsman found<span class="govuk-visually-hidden">: {file.title}</span>
        </a>
      </li>
    </ul>
  </section>
)
