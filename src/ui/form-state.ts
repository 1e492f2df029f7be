// A form as it stands: what was typed, and what is wrong with it. What was typed is always kept.

/** A submitted body, as Hono reads it. */
export type Body = { readonly [name: string]: string | File | readonly (string | File)[] | undefined }

export type FieldError = {
  readonly field: string
  readonly message: string
  /** The id of the input to go to, where it is not the field's own (`sentOn-day`). */
  readonly at?: string
}

export type FormState = {
  readonly values: { readonly [name: string]: string }
  readonly errors: readonly FieldError[]
  /** The domain said no: one sentence, not about any one field. */
  readonly refusal: string | null
}

export const emptyForm: FormState = { values: {}, errors: [], refusal: null }

export const hasErrors = (form: FormState): boolean => form.errors.length > 0 || form.refusal !== null

export const errorAt = (form: FormState, field: string): { readonly text: string } | undefined => {
  const found = form.errors.find(error => error.field === field)
  return found && { text: found.message }
}
