// What the pages of administration have in common.
import type { Child } from 'hono/jsx'
import { Frame, type Link } from '../../ui/frame.tsx'
import type { FormState } from '../../ui/form-state.ts'
import { errorAt } from '../../ui/form-state.ts'
import { govuk } from '../../ui/govuk.ts'
import type { Html } from '../../ui/html.ts'
import { paths } from '../../ui/paths.ts'
import type { Named } from '../person.ts'

type AdminFrameProps = {
  readonly title: string
  /** Where the title names somebody. */
  readonly windowTitle?: string
  readonly caption?: string
  /** Between Administration and this page. */
  readonly way?: readonly Link[]
  readonly form?: FormState
  readonly children?: Child
}

export const people: Link = { href: paths.admin.staff(), text: 'People' }
export const teams: Link = { href: paths.admin.teams(), text: 'Teams' }
export const absences: Link = { href: paths.admin.absence(), text: 'Days away' }

export const AdminFrame = ({ way = [], children, ...frame }: AdminFrameProps): Html => (
  <Frame section="admin" breadcrumbs={[{ href: paths.admin.home(), text: 'Administration' }, ...way]} {...frame}>
    {children}
  </Frame>
)

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** The words of choosing nobody and nothing. */
  readonly none: string
  readonly from: readonly Named[]
  readonly value: string
  readonly form: FormState
}

export const Choice = ({ name, label, hint, none, from, value, form }: ChoiceProps): Html =>
  govuk('select', {
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint === undefined ? undefined : { text: hint },
    errorMessage: errorAt(form, name),
    value,
    items: [{ value: '', text: none }, ...from.map(one => ({ value: one.id, text: one.name }))],
  })

/** The version that was shown: see `versionOf`. */
export const Seen = ({ version }: { readonly version: string }): Html => <input type="hidden" name="seen" value={version} />

export const movedOnWords = (whose: string): string =>
  `Somebody else changed ${whose} while this page was open. What you typed is still here. Compare it with what stands above the form, then send it again`
