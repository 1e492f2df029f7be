import { count, Day } from '../../../../ui/dates.tsx'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { whenInWords } from '../../../days.ts'
import type { TimelineEntry, TimelineItem } from '../../../timeline.ts'
import { Gap } from '../../shared/gap.tsx'
import type { Look } from '../../shared/how-counted.tsx'
import type { CaseView } from './view.tsx'

type Props = Pick<CaseView, 'judged' | 'timeline' | 'filter' | 'order'> & { readonly look: Look }

export const Timeline = ({ judged, timeline, filter, order, look }: Props): Html => (
  <section aria-labelledby="timeline">
    <h2 class="govuk-heading-m" id="timeline">
      Timeline
    </h2>
    <Choices judged={judged} filter={filter} order={order} />
    {timeline.length === 0 ? (
      <p class="govuk-body">
        {filter === 'all' ? 'Nothing is on the record by this day.' : 'There are no gaps and no late entries by this day.'}
      </p>
    ) : (
      <ol class="govuk-list putright-timeline">
        {timeline.map(item => (
          <Item item={item} look={look} />
        ))}
      </ol>
    )}
  </section>
)

const Choices = ({ judged, filter, order }: Pick<Props, 'judged' | 'filter' | 'order'>): Html => {
  const days = { asAt: judged.asAt, knownAt: judged.knownAt }
  const to = (query: { readonly show: string | null; readonly order: string | null }) =>
    `${paths.published.show(judged.file.case, { ...days, ...query })}#timeline`
  const [show, sorted] = [filter === 'all' ? null : 'gaps', order === 'oldest' ? 'oldest' : null]
  return (
    <ul class="govuk-list putright-inline putright-screen-only">
      <li>
        <a class="govuk-link" href={to({ show: show === null ? 'gaps' : null, order: sorted })}>
          {show === null ? 'Gaps and late entries only' : 'Show everything'}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={to({ show, order: sorted === null ? 'oldest' : null })}>
          {sorted === null ? 'Oldest first' : 'Newest first'}
        </a>
      </li>
    </ul>
  )
}

const Item = ({ item, look }: { readonly item: TimelineItem; readonly look: Look }): Html =>
  item.what === 'gap' ? <Gap gap={item} look={look} /> : <Happened item={item} look={look} />

const heldInWords = {
  landlord: null,
  resident: 'Only the resident’s papers show this',
  other: 'Somebody else’s papers show this',
  nobody: 'Said to have happened; nothing shows it',
} as const

const Happened = ({ item: { entry, recordedLate }, look }: { readonly item: TimelineEntry; readonly look: Look }): Html => {
  const held = heldInWords[entry.held]
  return (
    <li id={entry.id} class={`putright-entry${recordedLate ? ' putright-entry--late' : ''}`}>
      <p class="govuk-body-s putright-when">{when(entry, look)}</p>
      <h3 class="govuk-heading-s">
        {entry.kind.charAt(0).toUpperCase()}
        {entry.kind.slice(1)}
      </h3>
      <p class="govuk-body">{entry.says}</p>
      <p class="govuk-body-s putright-quiet">
        {entry.cite}
        {held && <>. {held}</>}
        {recordedLate && (
          <>
            .{' '}
            <strong>
              Recorded <Day date={recordedLate.on} />
              {recordedLate.workingDays === null ? '' : `, ${count(recordedLate.workingDays, 'working day')} later`}
            </strong>
          </>
        )}
      </p>
    </li>
  )
}

const when = (entry: TimelineEntry['entry'], look: Look): Html =>
  entry.occurred.precision === 'day' ? (
    <a class="govuk-link" href={look.dayUrl(entry.occurred.on)}>
      <Day date={entry.occurred.on} />
    </a>
  ) : (
    <>{whenInWords(entry.occurred)}</>
  )
