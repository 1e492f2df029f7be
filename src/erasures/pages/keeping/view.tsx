import type { OpenedCase } from '../../../cases/index.ts'
import { isPlainDate, longDate } from '../../../kernel/plain-date.ts'
import type { Recorded } from '../../../ledger/fact.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { ErasureAsked } from '../../erasure.ts'
import { dayRecorded, factAt, fieldInWords, headingOf, wordsIn } from '../../in-words.ts'

export type KeepingView = {
  readonly opened: OpenedCase
  readonly holds: readonly Recorded[]
  readonly waiting: readonly ErasureAsked[]
  readonly destroyed: readonly Recorded[]
  readonly mayHold: boolean
}

export const KeepingView = (view: KeepingView): Html => (
  <CaseFrame head={view.opened.head} title="What is kept and what is destroyed" tab="keeping">
    <h2 class="govuk-heading-m">Legal hold</h2>
    {view.holds.length === 0 ? <p class="govuk-body">There is none.</p> : <Holds view={view} />}
    {view.mayHold && (
      <p class="govuk-body">
        {govuk('button', { href: paths.case.hold(view.opened.caseId), text: 'Place a hold', classes: 'govuk-button--secondary' })}
      </p>
    )}
    <h2 class="govuk-heading-m">Waiting for a second person</h2>
    {view.waiting.length === 0 ? <p class="govuk-body">Nothing is.</p> : <Waiting view={view} />}
    {view.mayHold && (
      <p class="govuk-body">To ask that words be destroyed, go to the entry on the timeline and choose “Destroy words”.</p>
    )}
    <h2 class="govuk-heading-m">Destroyed</h2>
    {view.destroyed.length === 0 ? <p class="govuk-body">Nothing of what you may see.</p> : <Destroyed view={view} />}
  </CaseFrame>
)

type Props = { readonly view: KeepingView }

const byWhom = ({ names }: OpenedCase, fact: Recorded): string =>
  `${fact.recordedBy === null ? 'By the system' : `By ${names.staff(fact.recordedBy)}`} on ${dayRecorded(fact)}`

const Holds = ({ view: { opened, holds, mayHold } }: Props): Html => (
  <>
    <p class="govuk-body">Nothing of this case can be destroyed, whoever asks and whatever falls due.</p>
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {holds.map(fact => (
        <li>
          {byWhom(opened, fact)}: {wordsIn(fact, 'reasons')} {review(fact.fields['review'])}{' '}
          {mayHold && (
            <a class="govuk-link" href={paths.case.holdLift(opened.caseId, fact.entryId)}>
              Lift this hold<span class="govuk-visually-hidden"> of {dayRecorded(fact)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  </>
)

const review = (day: unknown): string =>
  typeof day === 'string' && isPlainDate(day) ? `To be asked about again on ${longDate(day)}.` : ''

const Waiting = ({ view: { opened, waiting } }: Props): Html => (
  <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
    {waiting.map(one => {
      const [fact, asking] = [factAt(opened, one.of), factAt(opened, one.entryId)]
      return (
        <li>
          {fact === null ? 'An entry' : headingOf(opened, fact)}: {one.fields.map(fieldInWords).join(', ')}.{' '}
          {asking === null ? '' : `${byWhom(opened, asking)}.`}{' '}
          <a class="govuk-link" href={paths.case.erasureAnswer(opened.caseId, one.entryId)}>
            Read and answer<span class="govuk-visually-hidden"> about {fact === null ? 'it' : headingOf(opened, fact)}</span>
          </a>
        </li>
      )
    })}
  </ul>
)

const Destroyed = ({ view: { opened, destroyed } }: Props): Html => (
  <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
    {destroyed.map(fact => {
      const of = factAt(opened, wordsIn(fact, 'of'))
      const rule = typeof fact.fields['rule'] === 'string' ? ` Under: ${fact.fields['rule']}.` : ''
      return (
        <li>
          {of === null ? 'An entry' : headingOf(opened, of)}. {byWhom(opened, fact)}: {wordsIn(fact, 'reasons')}
          {rule}
        </li>
      )
    })}
  </ul>
)
