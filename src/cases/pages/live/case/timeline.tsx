import { Day } from '../../../../ui/dates.tsx'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { timelineGroups } from '../../../entry-groups.ts'
import type { DaySection } from '../../../live-timeline.ts'
import { Gap } from '../../shared/gap.tsx'
import { daysQuery } from '../look.ts'
import { Entry } from './entry.tsx'
import { choiceQuery, type Asked } from './choice.ts'
import type { LiveCaseView } from './view.tsx'

type Props = { readonly view: LiveCaseView }

export const Timeline = ({ view }: Props): Html => (
  <section aria-labelledby="timeline">
    <h2 class="govuk-heading-m" id="timeline">
      Timeline
    </h2>
    <Choices view={view} />
    {view.timeline.sections.length === 0 ? <NothingFound asked={view.asked} /> : <Days view={view} />}
    {view.timeline.shown < view.timeline.of && (
      <p class="govuk-body putright-screen-only">
        <a class="govuk-link" href={to(view, { atMost: null })}>
          Show {(view.timeline.of - view.timeline.shown).toLocaleString('en-GB')} more
        </a>
      </p>
    )}
  </section>
)

const to = (view: LiveCaseView, change: Partial<Asked>): string =>
  `${paths.case.show(view.opened.caseId, { ...daysQuery(view.judged, view.today), ...choiceQuery(view.asked, change) })}#timeline`

const NothingFound = ({ asked }: { readonly asked: Asked }): Html => (
  <p class="govuk-body">
    {asked.show === 'all' && asked.find === ''
      ? 'Nothing is recorded yet. Start with: log the first contact, do the risk assessment, agree the plan.'
      : 'Nothing on the timeline is of this kind.'}
  </p>
)

const shows: readonly { readonly show: Asked['show']; readonly text: string }[] = [
  { show: 'all', text: 'Everything' },
  { show: 'gaps', text: 'Gaps and late entries' },
  ...Object.entries(timelineGroups).map(([show, text]) => ({ show: show as Asked['show'], text })),
]

const Choices = ({ view }: Props): Html => {
  const { asked } = view
  return (
    <div class="putright-screen-only">
      <ul class="govuk-list putright-inline" aria-label="Show">
        {shows.map(one => (
          <li>
            {one.show === asked.show ? (
              <strong aria-current="true">{one.text}</strong>
            ) : (
              <a class="govuk-link" href={to(view, { show: one.show })}>
                {one.text}
              </a>
            )}
          </li>
        ))}
      </ul>
      <div class="putright-inline putright-finding">
        <Find view={view} />
        <a class="govuk-link" href={to(view, { order: asked.order === 'newest' ? 'oldest' : 'newest' })}>
          {asked.order === 'newest' ? 'Oldest first' : 'Newest first'}
        </a>
        <a class="govuk-link" href={to(view, { compact: !asked.compact })}>
          {asked.compact ? 'With what was written' : 'Headings only'}
        </a>
      </div>
    </div>
  )
}

const Find = ({ view }: Props): Html => (
  <form method="get" action={`${paths.case.show(view.opened.caseId)}#timeline`} class="putright-search">
    {Object.entries({ ...daysQuery(view.judged, view.today), ...choiceQuery(view.asked, { find: '' }) }).map(([name, value]) =>
      typeof value === 'string' && value !== '' ? <input type="hidden" name={name} value={value} /> : null,
    )}
    <label class="govuk-visually-hidden" for="find">
      Find words in this timeline
    </label>
    <input class="govuk-input" id="find" name="find" type="search" value={view.asked.find} />
    <button class="govuk-button govuk-button--secondary" type="submit">
      Find
    </button>
  </form>
)

const Days = ({ view }: Props): Html => (
  <>
    {view.timeline.sections.map(section => (
      <OneDay section={section} view={view} />
    ))}
  </>
)

const OneDay = ({ section, view }: Props & { readonly section: DaySection }): Html => (
  <>
    <h3 class="govuk-heading-s putright-day">
      {section.day === null ? (
        'On a day not recorded'
      ) : (
        <a class="govuk-link" href={view.look.dayUrl(section.day)}>
          <Day date={section.day} />
        </a>
      )}
    </h3>
    <ol class="govuk-list putright-timeline">
      {section.items.map(item =>
        item.what === 'gap' ? <Gap gap={item} look={view.look} /> : <Entry entry={item} view={view} />,
      )}
    </ol>
  </>
)
