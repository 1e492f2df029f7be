// Things to do as a table: when, what with its one link, and for whom. On paper each has a box to tick.
import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { count, Day, dueLabel } from '../../../ui/dates.tsx'
import { moj } from '../../../ui/govuk.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { StackedTable } from '../../../ui/stacked-table.tsx'
import type { Duty } from '../../duty.ts'

export type Look = { readonly today: PlainDate; readonly calendar: Calendar; readonly phones: boolean }

type Props = { readonly caption: string; readonly duties: readonly Duty[]; readonly look: Look }

export const DutyTable = ({ caption, duties, look }: Props): Html => (
  <StackedTable
    caption={caption}
    captionHidden
    classes="putright-duty-table"
    columns={[{ text: 'When' }, { text: 'What', unlabelled: true }, { text: 'Who and where', unlabelled: true }]}
    rows={duties.map(duty => [<When duty={duty} look={look} />, <What duty={duty} />, <Who duty={duty} phones={look.phones} />])}
  />
)

const When = ({ duty, look }: { readonly duty: Duty; readonly look: Look }): Html => {
  const label = whenWords(duty, look)
  return (
    <div class={`putright-when-due${duty.isOverdue ? ' putright-when-due--over' : ''}`}>
      <span class="putright-print-only putright-tick" />
      <strong>{label}</strong>
      {!label.includes(longDate(duty.due)) && (
        <>
          <br />
          <Day date={duty.due} />
        </>
      )}
    </div>
  )
}

/** Where the day a duty arose is not exact, its first possible day may pass and it is not overdue yet. */
function whenWords({ due, isOverdue }: Duty, { today, calendar }: Look): string {
  if (!isOverdue && due < today) return 'Due about now: the day it arose is not exact'
  return dueLabel(due, today, calendar).label
}

const What = ({ duty }: { readonly duty: Duty }): Html => (
  <>
    {duty.what}
    {duty.times > 1 && ` (${count(duty.times, 'time')})`}{' '}
    <IfPage path={duty.link.path} otherwise={<Verb duty={duty} href={paths.case.show(duty.caseId)} text="Open the case" />}>
      <Verb duty={duty} href={duty.link.href} text={duty.link.text} />
    </IfPage>
  </>
)

type VerbProps = { readonly duty: Duty; readonly href: string; readonly text: string }

const Verb = ({ duty, href, text }: VerbProps): Html => (
  <a class="govuk-link putright-screen-only" href={href}>
    {text}
    <span class="govuk-visually-hidden">
      {' '}
      for {duty.reference}: {duty.what}
    </span>
  </a>
)

const Who = ({ duty, phones }: { readonly duty: Duty; readonly phones: boolean }): Html => (
  <>
    {duty.highRisk && (
      <>
        {moj('badge', { text: 'High risk', classes: 'moj-badge--red' })}
        <br />
      </>
    )}
    {duty.resident !== null && (
      <>
        {duty.resident}
        <br />
      </>
    )}
    {duty.address !== null && (
      <>
        {duty.address}
        <br />
      </>
    )}
    {phones && duty.phone !== null && <span class="putright-print-only">Telephone {duty.phone}</span>}
    <a class="govuk-link" href={paths.case.show(duty.caseId)}>
      {duty.reference}
    </a>
    , {duty.title}
    {duty.lead !== null && duty.part === 'cover' && <span class="putright-quiet"> (for {duty.lead})</span>}
    {duty.lead !== null && duty.part !== 'cover' && <span class="putright-quiet"> (led by {duty.lead})</span>}
  </>
)
