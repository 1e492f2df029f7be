import type { OpenedCase } from '../../../cases/index.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import { Day } from '../../../ui/dates.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm, radios, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { ContactHistory } from '../../contact.ts'
import type { Ladder } from '../../ladder.ts'
import type { AskedNext } from './asked-next.ts'
import { hows, resultWords } from './form.ts'
import { IfSpoke } from './if-spoke.tsx'
import { IfUnreached } from './if-unreached.tsx'
import { PromiseRows } from './promise-rows.tsx'
import { NextContact, When } from './when.tsx'

export type ContactView = {
  readonly opened: Pick<OpenedCase, 'head' | 'caseId'>
  readonly history: ContactHistory
  readonly ladder: Ladder
  readonly asked: readonly AskedNext[]
  readonly phone: string | null
  readonly calendar: Calendar
  readonly today: PlainDate
  readonly form: FormState
  readonly officer: string
}

/** One page and no steps: how, how it went, what was said, what we promised, and when next. */
export const ContactView = (view: ContactView): Html => {
  const { opened, form, history } = view
  return (
    <CaseFrame head={opened.head} title="Log contact" form={form}>
      {history.closed && <p class="govuk-inset-text">This case is closed. What you log here is kept on its record.</p>}
      {view.phone !== null && (
        <p class="govuk-body">
          {opened.head.name ?? 'Resident'}:{' '}
          <a href={`tel:${view.phone.replaceAll(' ', '')}`} class="govuk-link">
            {view.phone}
          </a>
        </p>
      )}
      <LastSpoke on={history.lastSpokeOn} />
      <PostForm>
        <EnterSaves />
        <div class="putright-contact">
          {govuk('radios', { ...small(form, 'how', 'How', hows), value: form.values['how'] ?? 'called' })}
          {govuk('radios', small(form, 'result', 'How did it go?', resultWords))}
          <WithWhom view={view} />
          {govuk(
            'textarea',
            textarea(form, 'said', {
              label: 'What was said',
              hint: 'What they told you, what you told them. If nobody answered, anything worth noting.',
              rows: '4',
            }),
          )}
          <IfUnreached view={view} />
          <IfSpoke form={form} />
          <PromiseRows form={form} today={view.today} />
          <Kept view={view} />
          <NextContact form={form} today={view.today} calendar={view.calendar} />
          <When form={form} />
          <div class="govuk-button-group">
            {govuk('button', { text: 'Save', preventDoubleClick: true, name: 'do', value: 'save' })}
            {govuk('button', { text: 'Save and log another', classes: 'govuk-button--secondary', name: 'do', value: 'another' })}
          </div>
        </div>
      </PostForm>
    </CaseFrame>
  )
}

/** The first button of a form is the one that Enter presses: it must be the one that saves. */
const EnterSaves = (): Html => (
  <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabindex={-1} aria-hidden="true">
    Save
  </button>
)

const small = (form: FormState, name: string, label: string, choices: { readonly [value: string]: string }) => ({
  ...radios(form, name, { label }, choices),
  classes: 'govuk-radios--inline govuk-radios--small',
})

const LastSpoke = ({ on }: { readonly on: PlainDate | null }): Html => (
  <p class="govuk-body">
    {on === null ? (
      'Nothing on the record shows that anybody has spoken to the resident yet.'
    ) : (
      <>
        Last spoke on <Day date={on} />.
      </>
    )}
  </p>
)

/** Only where there is anybody else: most contact is with the resident. */
const WithWhom = ({ view: { history, form } }: { readonly view: ContactView }): Html | null => {
  const others = history.parties.filter(one => one.part !== 'resident' && one.part !== 'complainant')
  if (others.length === 0) return null
  return govuk('select', {
    id: 'with',
    name: 'with',
    label: { text: 'Who with', classes: 'govuk-label--s' },
    value: form.values['with'] ?? '',
    items: [
      { value: '', text: 'The resident' },
      ...others.map(({ party, part, name }) => ({ value: party, text: name === null ? part : `${name}, ${part}` })),
    ],
  })
}

/** Things promised before; a contact is often what keeps one. */
const Kept = ({ view: { history, form } }: { readonly view: ContactView }): Html | null => {
  const open = history.promises.filter(one => one.act !== 'contact').slice(0, 6)
  if (open.length === 0) return null
  return govuk('checkboxes', {
    idPrefix: 'kept',
    name: 'kept',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'Is something promised before now done?', classes: 'govuk-fieldset__legend--s' } },
    items: open.map(one => ({
      name: `kept-${one.promise}`,
      value: 'yes',
      checked: form.values[`kept-${one.promise}`] === 'yes',
      html: (
        <>
          {one.what}
          {one.by !== null && (
            <>
              , promised by <Day date={one.by} short />
            </>
          )}
        </>
      ),
    })),
  })
}
