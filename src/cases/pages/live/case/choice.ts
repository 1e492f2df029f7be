// What of the timeline is asked for, from the address: which entries, in which order, how many, and how full.
import type { Query } from '../../../../ui/path.ts'
import type { Context } from '../../../../ui/page.ts'
import { timelineGroups, type TimelineGroup } from '../../../entry-groups.ts'
import type { Choice } from '../../../live-timeline.ts'

export type Asked = Choice & {
  /** Headings alone, or with what was written. */
  readonly compact: boolean
  /** The entry whose words are shown whole, however long. */
  readonly whole: string | null
}

/** As many as are read in a sitting; the rest is a click away. */
export const atMost = 60

const isGroup = (text: string): text is TimelineGroup => Object.hasOwn(timelineGroups, text)

export function readChoice({ query }: Pick<Context, 'query'>): Asked {
  const show = query('show') ?? 'all'
  const whole = query('entry')
  return {
    show: show === 'gaps' || isGroup(show) ? show : 'all',
    order: query('order') === 'oldest' ? 'oldest' : 'newest',
    find: (query('find') ?? '').trim().slice(0, 100),
    // An entry that is asked for by its address is on the page, wherever it stands.
    atMost: query('all') === 'yes' || whole !== null ? null : atMost,
    compact: query('view') === 'compact',
    whole,
  }
}

/** The address of the same choice with something changed. */
export const choiceQuery = ({ show, order, find, atMost: most, compact }: Asked, change: Partial<Asked> = {}): Query => {
  const next = { show, order, find, atMost: most, compact, ...change }
  return {
    show: next.show === 'all' ? null : next.show,
    order: next.order === 'oldest' ? 'oldest' : null,
    find: next.find,
    all: next.atMost === null ? 'yes' : null,
    view: next.compact ? 'compact' : null,
  }
}
