// Forms that work without JavaScript: the token that a post must carry, fields that keep what was typed, and the summary of
// what is wrong. Options for govuk() are made here from a FormState, so that an error can never lose its field.
import { useContext, type Child } from 'hono/jsx'
import { errorAt, hasErrors, type FormState } from './form-state.ts'
import { govuk } from './govuk.ts'
import type { Html } from './html.ts'
import { PageRequestContext } from './request.ts'

/** The name of the hidden field; web/ compares it with the cookie. */
export const formTokenField = 'form-token'
/** One for each form shown: the same key sent twice does its work once. */
export const formKeyField = 'form-key'

type PostFormProps = { readonly action?: string; readonly files?: boolean; readonly children?: Child }

/** Posts to the page's own address unless told otherwise. `files` is needed for an upload. */
export const PostForm = ({ action, files = false, children }: PostFormProps): Html => {
  const request = useContext(PageRequestContext)
  return (
    <form method="post" action={action ?? request.path} novalidate enctype={files ? 'multipart/form-data' : undefined}>
      <input type="hidden" name={formTokenField} value={request.formToken} />
      <input type="hidden" name={formKeyField} value={request.formKey} />
      {children}
    </form>
  )
}

export const ErrorSummary = ({ form }: { readonly form: FormState }): Html | null =>
  hasErrors(form)
    ? govuk('error-summary', {
        titleText: 'There is a problem',
        errorList: [
          ...(form.refusal === null ? [] : [{ text: form.refusal }]),
          ...form.errors.map(error => ({ text: error.message, href: `#${error.at ?? error.field}` })),
        ],
      })
    : null

type FieldText = { readonly label: string; readonly hint?: string }

const common = (form: FormState, name: string, { label, hint }: FieldText) => ({
  id: name,
  name,
  label: { text: label, classes: 'govuk-label--s' },
  hint: hint === undefined ? undefined : { text: hint },
  errorMessage: errorAt(form, name),
})

/** Options for govuk('input', ...). */
export const input = (form: FormState, name: string, field: FieldText) => ({
  ...common(form, name, field),
  value: form.values[name] ?? '',
})

/** Options for govuk('textarea', ...). */
export const textarea = (form: FormState, name: string, field: FieldText & { readonly rows?: string }) => ({
  ...common(form, name, field),
  value: form.values[name] ?? '',
  rows: field.rows ?? '5',
})

/** Options for govuk('file-upload', ...). A browser never sends back a file that was chosen before. */
export const fileUpload = (form: FormState, name: string, field: FieldText) => common(form, name, field)

/** Options for govuk('radios', ...). Choices: value to label. */
export const radios = (
  form: FormState,
  name: string,
  { label, hint }: FieldText,
  choices: { readonly [value: string]: string },
) => ({
  idPrefix: name,
  name,
  fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
  hint: hint === undefined ? undefined : { text: hint },
  errorMessage: errorAt(form, name),
  value: form.values[name],
  items: Object.entries(choices).map(([value, text]) => ({ value, text })),
})

const dateParts = [
  { name: 'day', label: 'Day', classes: 'govuk-input--width-2' },
  { name: 'month', label: 'Month', classes: 'govuk-input--width-2' },
  { name: 'year', label: 'Year', classes: 'govuk-input--width-4' },
]

type DateFieldProps = FieldText & { readonly form: FormState; readonly name: string }

/** Three inputs, named `sentOn-day` and so on; read with realDate or pastDate. */
export const DateField = ({ form, name, label, hint }: DateFieldProps): Html => {
  const error = form.errors.find(found => found.field === name)
  const wrong = (part: string) =>
    error !== undefined && (error.at === undefined || error.at === `${name}-${part}` || error.at === `${name}-day`)
  return govuk('date-input', {
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
    hint: hint === undefined ? undefined : { text: hint },
    errorMessage: errorAt(form, name),
    items: dateParts.map(part => ({
      ...part,
      classes: wrong(part.name) ? `${part.classes} govuk-input--error` : part.classes,
      value: form.values[`${name}-${part.name}`] ?? '',
    })),
  })
}
