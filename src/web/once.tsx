// The same form sent twice (a double press, the back button, a retry after a lost answer) does what it did once.
import { formKeyField, formTokenField } from '../ui/forms.tsx'
import type { Body } from '../ui/form-state.ts'
import type { Answer } from '../ui/page.ts'
import { AlreadySent } from './error-pages.tsx'
import { digestOf, type FormsDone } from './scope.ts'
import type { Site } from './site.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export async function once(
  { secret }: Site,
  formsDone: FormsDone | null,
  path: string,
  body: Body,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const key = body[formKeyField]
  if (formsDone === null || typeof key !== 'string' || !uuid.test(key)) return act()
  const digest = digestOf({ ...body, ' path': path }, [formTokenField, formKeyField], secret)
  const found = await formsDone.find(key, digest)
  if (found === 'other') return { status: 409, html: () => <AlreadySent /> }
  if (found !== null) return found
  const answer = await act()
  if (answer !== null && 'to' in answer) await formsDone.keep(key, digest, answer)
  return answer
}
