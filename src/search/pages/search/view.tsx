import { Day } from '../../../ui/dates.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { input, PostForm } from '../../../ui/forms.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { mostFound, type Found, type FoundCase } from '../../read-models/find-cases.ts'

/** The window's title is the same for every search: it stays in the browser's history. */
export const SearchView = (form: FormState, found: Found | null): Html => (
  <Frame title="Search" section="work" form={form}>
    <search>
      <PostForm action={paths.search()}>
        {govuk('input', {
          ...input(form, 'for', {
            label: 'Name, address, reference or words in notes',
            hint: 'The beginning of each word is enough: “seun ad”, “14 penh”, “41276”, “drilling”',
          }),
          type: 'search',
          autocomplete: 'off',
          classes: 'govuk-input--width-20',
        })}
        {govuk('button', { text: 'Search', classes: 'govuk-button--secondary' })}
      </PostForm>
    </search>
    {found !== null && <Results found={found} />}
  </Frame>
)

const Results = ({ found: { byReference, byNameOrAddress, byNotes } }: { readonly found: Found }): Html =>
  byReference.length + byNameOrAddress.length + byNotes.length === 0 ? (
    <NotFound />
  ) : (
    <>
      <List id="by-reference" heading="By reference" cases={byReference} />
      <List id="by-name" heading="By name or address" cases={byNameOrAddress} />
      <List id="by-notes" heading="By words in the record" cases={byNotes} />
    </>
  )

const NotFound = (): Html => (
  <>
    <h2 class="govuk-heading-m">Nothing found</h2>
    <p class="govuk-body">No case that you may see has all of these words. You could:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>type fewer letters of each word, or fewer words</li>
      <li>try the address instead of the name, or the number of the reference alone</li>
      <li>try another word for what happened</li>
    </ul>
  </>
)

type ListProps = { readonly id: string; readonly heading: string; readonly cases: readonly FoundCase[] }

const List = ({ id, heading, cases }: ListProps): Html | null =>
  cases.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      <ul class="govuk-list putright-found">
        {cases.slice(0, mostFound).map(one => (
          <FoundOne one={one} />
        ))}
      </ul>
      {cases.length > mostFound && <p class="govuk-body">There are more. Add a word to narrow them down.</p>}
    </section>
  )

const FoundOne = ({ one }: { readonly one: FoundCase }): Html => (
  <li>
    <a class="govuk-link" href={paths.case.show(one.caseId)}>
      {one.reference}, {one.name ?? one.title}
    </a>
    <span class="putright-quiet">
      {one.address !== null && `, ${one.address}`}. {one.title}, {one.status}, opened <Day date={one.openedOn} />.{' '}
      {one.lead === null ? 'Nobody leads it.' : `${one.lead} leads it.`}
    </span>
  </li>
)
