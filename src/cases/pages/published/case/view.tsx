import type { JudgedCase } from '../../../../verdicts/index.ts'
import type { Calendar } from '../../../../kernel/working-days.ts'
import { longDate } from '../../../../kernel/plain-date.ts'
import { Frame } from '../../../../ui/frame.tsx'
import type { FormState } from '../../../../ui/form-state.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { CaseTabs } from '../case-tabs.tsx'
import type { Look } from '../../shared/how-counted.tsx'
import type { WorthSeeing } from '../../../days-worth-seeing.ts'
import type { Standing } from '../../../standing.ts'
import type { TimelineFilter, TimelineItem } from '../../../timeline.ts'
import { whenInWords } from '../../../days.ts'
import { AtAGlance } from '../../shared/at-a-glance.tsx'
import { DueNext } from '../../shared/due-next.tsx'
import { DayControls } from './day-controls.tsx'
import { StandardsPanel } from '../../shared/standards-panel.tsx'
import { Timeline } from './timeline.tsx'

export type CaseView = {
  readonly judged: JudgedCase
  readonly calendar: Calendar
  readonly standing: Standing
  readonly timeline: readonly TimelineItem[]
  readonly filter: TimelineFilter
  readonly order: 'oldest' | 'newest'
  readonly worthSeeing: readonly WorthSeeing[]
  readonly form: FormState
}

export const CaseView = (view: CaseView): Html => {
  const { file, asAt } = view.judged
  const look = lookAt(view.judged, view.calendar)
  return (
    <Frame
      title={file.title}
      caption={`${file.landlordName}, reference ${file.reference}`}
      section="published"
      reference={`${file.reference}, as the record stood on ${longDate(asAt)}`}
      form={view.form}
      breadcrumbs={[{ href: paths.published.list(), text: 'Published cases' }]}
      skipTo={[
        { href: '#due', text: 'Skip to what is due' },
        { href: '#missing', text: 'Skip to what is missing' },
        { href: '#timeline', text: 'Skip to the timeline' },
      ]}
    >
      <CaseTabs caseId={file.case} active="case" days={{ asAt, knownAt: view.judged.knownAt }} />
      <p class="govuk-body">{file.summary}</p>
      <div class="putright-top">
        <AtAGlance standing={view.standing} look={look} />
        <DayControls {...view} />
      </div>
      <DueNext standing={view.standing} look={look} />
      <StandardsPanel judged={view.judged} standing={view.standing} look={look} />
      <Timeline {...view} look={look} />
    </Frame>
  )
}

export function lookAt({ file, asAt, knownAt, entries }: JudgedCase, calendar: Calendar): Look {
  const said = new Map(
    entries.map(entry => [
      entry.id,
      `${entry.kind.charAt(0).toUpperCase()}${entry.kind.slice(1)}: ${whenInWords(entry.occurred)}`,
    ]),
  )
  const days = { asAt, knownAt }
  return {
    asAt,
    calendar,
    says: id => said.get(id) ?? id,
    verdictUrl: one => paths.published.verdict(file.case, String(one.ordinal), days),
    entryUrl: id => `${paths.published.show(file.case, days)}#${id}`,
    dayUrl: day => (day === asAt ? paths.published.show(file.case, days) : paths.published.show(file.case, { asAt: day })),
    opensInPlace: true,
  }
}
