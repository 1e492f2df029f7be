// The sentences that name a failing, gathered under what each names, most often named first.
import { failings, type Failing } from '../../../kernel/failings.ts'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { TaggedFailing } from '../../determination.ts'

export const Failings = ({ tagged }: { readonly tagged: readonly TaggedFailing[] }): Html => (
  <section aria-labelledby="failings">
    <h2 class="govuk-heading-m" id="failings">
      Failings
    </h2>
    {tagged.length === 0 && <p class="govuk-body">No sentence was recognised as naming a failing.</p>}
    {gathered(tagged).map(([code, sentences]) =>
      govuk('details', {
        summaryText: `${failings[code]} (${sentences.length})`,
        classes: 'putright-close',
        html: <Sentences tagged={sentences} />,
      }),
    )}
  </section>
)

const gathered = (tagged: readonly TaggedFailing[]): readonly (readonly [Failing, readonly TaggedFailing[]])[] =>
  [...Map.groupBy(tagged, one => one.code)].sort(([, a], [, b]) => b.length - a.length)

const Sentences = ({ tagged }: { readonly tagged: readonly TaggedFailing[] }): Html => (
  <ul class="govuk-list govuk-list--spaced">
    {tagged.map(one => (
      <li>
        {one.sentence} <span class="putright-cite">{one.paragraph}</span>
      </li>
    ))}
  </ul>
)
