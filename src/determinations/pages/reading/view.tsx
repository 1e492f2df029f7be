import { capital } from '../../../kernel/capital.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { count } from '../../../ui/dates.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { Determination } from '../../determination.ts'
import { Failings } from './failings.view.tsx'
import { Orders } from './orders.view.tsx'
import { Sections } from './sections.view.tsx'
import { dayWords, layoutWords, severityTag } from './words.ts'

export type ReadingView = {
  readonly read: Determination
  /** For each order, the day it falls due. */
  readonly dueOn: readonly (PlainDate | null)[]
}

export const ReadingResultView = ({ read, dueOn }: ReadingView): Html => (
  <Frame
    title={`Determination ${read.reference}`}
    caption="Read a determination"
    section="reading"
    reference={`Determination ${read.reference}`}
    breadcrumbs={[
      { href: paths.home(), text: 'Home' },
      { href: paths.reading.new(), text: 'Read a determination' },
    ]}
    skipTo={[
      { href: '#orders', text: 'Skip to the orders' },
      { href: '#failings', text: 'Skip to the failings' },
    ]}
  >
    <p class="govuk-body">
      {count(read.findings.length, 'finding')}, {count(read.orders.length, 'order')},{' '}
      {count(read.recommendations.length, 'recommendation')}, {count(read.failings.length, 'sentence')} that{' '}
      {read.failings.length === 1 ? 'names' : 'name'} a failing. Read by rules, not by a person: check it against the document.
    </p>
    <About read={read} />
    <Warnings read={read} />
    <Findings read={read} />
    <Orders orders={read.orders} dueOn={dueOn} />
    <Recommendations read={read} />
    <Failings tagged={read.failings} />
    <Sections sections={read.sections} />
    <p class="govuk-body putright-screen-only">
      <a class="govuk-link" href={paths.reading.new()}>
        Read another determination
      </a>
    </p>
  </Frame>
)

type Part = { readonly read: Determination }

const About = ({ read }: Part): Html => {
  const otherName = [read.landlordTitled, read.landlordHeaded].find(name => name !== null && name !== read.landlord)
  const rows: [string, string | null | undefined][] = [
    ['Reference', read.reference],
    ['Landlord', read.landlord ?? 'Not found'],
    ['Also named as', otherName],
    ['Determined on', dayWords(read.date)],
    ['Amended on', read.amended ? dayWords(read.amendedOn, 'A day that is not stated') : null],
    ['Layout', layoutWords[read.layout]],
  ]
  return govuk('summary-list', {
    rows: rows.flatMap(([key, value]) => (value ? [{ key: { text: key }, value: { text: value } }] : [])),
  })
}

const Warnings = ({ read }: Part): Html | null =>
  read.warnings.length === 0 ? null : (
    <section aria-labelledby="warnings">
      <h2 class="govuk-heading-m" id="warnings">
        Check these in the document
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {read.warnings.map(warning => (
          <li>{warning.text}</li>
        ))}
      </ul>
    </section>
  )

const Findings = ({ read }: Part): Html => (
  <section aria-labelledby="findings">
    <h2 class="govuk-heading-m" id="findings">
      Findings
    </h2>
    {read.findings.length === 0 && <p class="govuk-body">No findings were found in the text.</p>}
    {read.findings.map(finding => {
      const { text, colour } = severityTag[finding.severity]
      return govuk('summary-list', {
        card: { title: { text: capital(finding.item), headingLevel: 3 }, classes: 'putright-card' },
        rows: [
          { key: { text: 'Finding' }, value: { html: govuk('tag', { text, classes: `govuk-tag--${colour}` }) } },
          { key: { text: 'Where' }, value: { text: finding.citation } },
          ...(finding.scheme === null ? [] : [{ key: { text: 'Scheme paragraph' }, value: { text: finding.scheme } }]),
        ],
      })
    })}
  </section>
)

const Recommendations = ({ read }: Part): Html | null =>
  read.recommendations.length === 0 ? null : (
    <section aria-labelledby="recommendations">
      <h2 class="govuk-heading-m" id="recommendations">
        Recommendations
      </h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {read.recommendations.map(one => (
          <li>
            {one.summary} <span class="putright-cite">{one.citation}</span>
          </li>
        ))}
      </ul>
    </section>
  )
