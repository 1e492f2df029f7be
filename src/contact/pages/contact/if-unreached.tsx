// What to try when nobody answers: which try this is, what was agreed and is asked for, and the steps that are one tick each.
// Without :has() in the browser it stands on the page for every result, and says nothing once somebody was reached.
import { longDate, shortDate, addDays } from '../../../kernel/plain-date.ts'
import { Day } from '../../../ui/dates.tsx'
import { textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { ContactView } from './view.tsx'

type Props = { readonly view: ContactView }

export const IfUnreached = ({ view }: Props): Html => (
  <section class="putright-if-unreached" aria-labelledby="unreached">
    <h2 class="govuk-heading-s" id="unreached">
      If nobody was reached: this is the {ordinal(view.ladder.attempt)} try
    </h2>
    <Attempts view={view} />
    {view.ladder.agreedTimes !== null && (
      <p class="govuk-body">
        Agreed times: {view.ladder.agreedTimes}. A try outside them is kept, and does not count.
        {view.ladder.mayLeaveMessage ? '' : ' Leave no message.'}
      </p>
    )}
    <AskedFor view={view} />
    <Steps view={view} />
  </section>
)

const Attempts = ({ view: { history } }: Props): Html | null =>
  history.attempts.length === 0 ? null : (
    <p class="govuk-body">
      Tried since then:{' '}
      {history.attempts
        .map(({ on, at, channel }) =>
          [on === null ? 'on a day not recorded' : shortDate(on), at, channel].filter(Boolean).join(', '),
        )
        .join('; ')}
      .
    </p>
  )

const AskedFor = ({ view: { asked } }: Props): Html | null =>
  asked.length === 0 ? null : (
    <>
      <p class="govuk-body">What is asked for next:</p>
      <ul class="govuk-list govuk-list--bullet">
        {asked.map(one => (
          <li>
            <a class="govuk-link" href={paths.rule.show(one.rule)}>
              {one.asks}
            </a>
            {one.due !== null && (
              <>
                {' '}
                by <Day date={one.due} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )

const Steps = ({ view }: Props): Html => {
  const { form, ladder } = view
  const ticked = (name: string) => form.values[name] === 'yes'
  return (
    <>
      <input type="hidden" name="step-visit-by" value={ladder.visitBy} />
      {govuk('checkboxes', {
        idPrefix: 'steps',
        name: 'steps',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Do next', classes: 'govuk-fieldset__legend--s' } },
        items: [
          {
            name: 'step-text',
            value: 'yes',
            text: 'Text now',
            checked: ticked('step-text'),
            conditional: {
              html: govuk('textarea', {
                ...textarea(form, 'step-text-words', { label: 'The text', rows: '2' }),
                value: words(view),
              }),
            },
          },
          ...ladder.advocates.map(({ party, name }) => ({
            name: `step-advocate-${party}`,
            value: 'yes',
            text: `Call ${name}, advocate, today`,
            checked: ticked(`step-advocate-${party}`),
          })),
          { name: 'step-visit', value: 'yes', text: `Visit by ${longDate(ladder.visitBy)}`, checked: ticked('step-visit') },
        ],
      })}
    </>
  )
}

/** Ready to send, and ready to change. */
const words = ({ form, opened, officer, today }: ContactView): string =>
  form.values['step-text-words'] ??
  `Hello${opened.head.name === null ? '' : ` ${firstWord(opened.head.name)}`}, it is ${firstWord(officer)}. I tried to ring. I will try again on ${longDate(addDays(today, 1))}.`

const firstWord = (name: string): string => name.split(' ')[0] ?? name

const ordinal = (n: number): string => {
  const last = n % 10
  if (n % 100 >= 11 && n % 100 <= 13) return `${n}th`
  return `${n}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`
}
