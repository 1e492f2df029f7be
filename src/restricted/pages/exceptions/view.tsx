import { momentInWords } from '../../until.ts'
import type { FormState } from '../../../ui/form-state.ts'
import { input, PostForm } from '../../../ui/forms.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { canBeEnded, whatIsOpen } from '../../in-words.ts'
import type { Opening } from '../../read-models/openings.ts'
import { AskedFields, WhatFollows } from '../asked-fields.tsx'

type Props = { readonly own: readonly Opening[]; readonly form: FormState }

export const ExceptionsView = ({ own, form }: Props): Html => (
  <Frame title="Open a case by exception" section="work" breadcrumbs={[{ href: paths.work(), text: 'My work' }]} form={form}>
    <Own own={own} />
    <p class="govuk-body">
      For when somebody may come to harm, or something cannot wait, and nobody who may see the case is there. Whoever leads the
      case or manages it can also let you see it: ask them first where there is time.
    </p>
    <WhatFollows />
    <PostForm>
      {govuk('input', {
        ...input(form, 'reference', { label: 'Reference of the case', hint: 'As on a letter, with its letters: “ASB 41276”.' }),
        classes: 'govuk-input--width-10',
        autocomplete: 'off',
        spellcheck: false,
      })}
      <AskedFields form={form} />
      {govuk('button', { text: 'Open it', preventDoubleClick: true })}
    </PostForm>
  </Frame>
)

const Own = ({ own }: { readonly own: readonly Opening[] }): Html => (
  <section aria-labelledby="open">
    <h2 class="govuk-heading-m" id="open">
      Open to you by exception, or asked for
    </h2>
    {own.length === 0 ? (
      <p class="govuk-body">Nothing is open to you by exception, and nothing waits.</p>
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {own.map(one => (
          <li>
            <a class="govuk-link" href={paths.case.show(one.caseId)}>
              {one.reference}, {one.title}
            </a>
            . {whatIsOpen(one).join(' ')} Until {momentInWords(one.until)}.{canBeEnded(one) && <End one={one} />}
          </li>
        ))}
      </ul>
    )}
  </section>
)

const End = ({ one }: { readonly one: Opening }): Html => (
  <>
    {' '}
    <a class="govuk-link" href={paths.case.exceptionsOpen(one.caseId)}>
      End it now<span class="govuk-visually-hidden">, {one.reference}</span>
    </a>
  </>
)
