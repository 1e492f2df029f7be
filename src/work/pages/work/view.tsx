import type { Calendar } from '../../../kernel/working-days.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { Frame } from '../../../ui/frame.tsx'
import type { Html } from '../../../ui/html.ts'
import type { Context } from '../../../ui/page.ts'
import type { ToldOfOpenings } from '../../../restricted/index.ts'
import { paths } from '../../../ui/paths.ts'
import type { Duty } from '../../duty.ts'
import { isFiltered, type Filter } from '../../filter.ts'
import type { Covering } from '../../read-models/covering.ts'
import type { Counts } from '../../read-models/duties.ts'
import type { WaitingErasure } from '../../../erasures/index.ts'
import type { LeadlessCase, WaitingHandover } from '../../../teams/index.ts'
import { ErasuresToAnswer } from './erasures.tsx'
import { CountsLine } from './counts.tsx'
import { FilterForm } from './filter-form.tsx'
import { Openings } from './openings.tsx'
import { DutyTable } from '../shared/duty-table.tsx'
import { InYourCare, WaitingForYou } from './waiting.tsx'

export type WorkModel = {
  readonly duties: readonly Duty[]
  readonly counts: Counts
  readonly filter: Filter
  /** Whether telephone numbers are on the printed day sheet. */
  readonly phones: boolean
  readonly handovers: readonly WaitingHandover[]
  readonly leadless: readonly LeadlessCase[]
  readonly erasures: readonly WaitingErasure[]
  readonly covering: readonly Covering[]
  /** What was opened by exception of cases that they answer for, and what waits for their agreement. */
  readonly openings: ToldOfOpenings
  readonly calendar: Calendar
}

export const WorkView = (model: WorkModel, { today, now: moment }: Context): Html => {
  const look = { today, calendar: model.calendar, phones: model.phones }
  const isNow = (duty: Duty) => duty.isOverdue || duty.due <= today
  const [now, later] = [model.duties.filter(isNow), model.duties.filter(duty => !isNow(duty))]
  const promised = later.filter(duty => duty.isPromise)
  const comingUp = later.filter(duty => !duty.isPromise)
  return (
    <Frame title="My work" section="work" skipTo={[{ href: '#now', text: 'Skip to what is due' }]}>
      <p class="govuk-body">
        <Day date={today} />
      </p>
      <CoveringFor covering={model.covering} />
      <CountsLine counts={model.counts} waiting={model.handovers.filter(one => one.is === 'to me').length} />
      <FilterForm filter={model.filter} />
      <section aria-labelledby="now">
        <h2 class="govuk-heading-m" id="now">
          Overdue and due today
        </h2>
        {now.length === 0 ? (
          <NothingNow model={model} later={later} />
        ) : (
          <DutyTable caption="Overdue and due today" duties={now} look={look} />
        )}
      </section>
      <WaitingForYou handovers={model.handovers} look={look} />
      <ErasuresToAnswer erasures={model.erasures} />
      {promised.length > 0 && (
        <section aria-labelledby="promised">
          <h2 class="govuk-heading-m" id="promised">
            What was promised
          </h2>
          <DutyTable caption="What was promised, by date" duties={promised} look={look} />
        </section>
      )}
      {comingUp.length > 0 && (
        <section aria-labelledby="later">
          <h2 class="govuk-heading-m" id="later">
            Coming up
          </h2>
          <DutyTable caption="Coming up, by date" duties={comingUp} look={look} />
        </section>
      )}
      <NotShown shown={model.duties.length} matching={model.counts.matching} />
      <InYourCare handovers={model.handovers} leadless={model.leadless} look={look} />
      <Openings openings={model.openings} now={moment} />
      <Paper phones={model.phones} />
    </Frame>
  )
}

const CoveringFor = ({ covering }: { readonly covering: readonly Covering[] }): Html | null =>
  covering.length === 0 ? null : (
    <div class="govuk-inset-text">
      {covering.map(({ name, until, cases }) => (
        <p class="govuk-body">
          You are covering for {name}
          {until === null ? (
            ' until further notice'
          ) : (
            <>
              {' '}
              until <Day date={until} />
            </>
          )}
          . {count(cases, 'case')}.{' '}
          <a class="govuk-link" href={paths.work({ whose: 'covered' })}>
            See what is due on {cases === 1 ? 'it' : 'them'}
            <span class="govuk-visually-hidden"> for {name}</span>
          </a>
        </p>
      ))}
    </div>
  )

const NothingNow = ({ model, later }: { readonly model: WorkModel; readonly later: readonly Duty[] }): Html => {
  const { filter, counts } = model
  if (isFiltered(filter)) return <p class="govuk-body">Nothing that is overdue or due today matches the filter.</p>
  const next = [...later].sort((a, b) => (a.due < b.due ? -1 : 1)).find(duty => duty.due === counts.nextDue)
  return (
    <p class="govuk-body">
      Nothing is due today.{' '}
      {counts.nextDue === null ? (
        'Nothing else is waiting on a case of yours.'
      ) : (
        <>
          Your next thing is on <Day date={counts.nextDue} />
          {next && (
            <>
              : {next.what.charAt(0).toLowerCase() + next.what.slice(1)}
              {next.resident !== null && `, for ${next.resident}`}
            </>
          )}
          .
        </>
      )}
    </p>
  )
}

const NotShown = ({ shown, matching }: { readonly shown: number; readonly matching: number }): Html | null =>
  matching <= shown ? null : (
    <p class="govuk-body">
      {count(matching - shown, 'more thing')} to do {matching - shown === 1 ? 'is' : 'are'} due later and not shown here.{' '}
      <a class="govuk-link putright-screen-only" href={paths.due()}>
        See what is due this week
      </a>
    </p>
  )

const Paper = ({ phones }: { readonly phones: boolean }): Html => (
  <p class="govuk-body putright-screen-only">
    This page prints as a day sheet, {phones ? 'with' : 'without'} telephone numbers.{' '}
    <a class="govuk-link" href={paths.work(phones ? {} : { phones: 'yes' })}>
      {phones ? 'Leave telephone numbers out' : 'Include telephone numbers'}
    </a>
  </p>
)
