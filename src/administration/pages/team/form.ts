import { accept, type Result } from '../../../kernel/result.ts'
import { fields, text, textOrNull, typedText, type Reader } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import type { ChangeTeam } from '../../decisions/change-team.ts'

export const patchName = (patchId: string): string => `patch-${patchId}`

const longest = 60
const optional =
  (what: string): Reader<string | null> =>
  (body, name) =>
    typedText(body, name).trim() === '' ? accept(null) : text(what, { atMost: longest })(body, name)

export function readTeam(body: Body): Result<ChangeTeam, readonly FieldError[]> {
  const team = fields(body, {
    name: text('the name of the team', { atMost: longest }),
    managerId: textOrNull,
    newPatch: optional('the name of the new patch'),
    seen: text('what stood on the page'),
  })
  const ids = Object.keys(body).flatMap(name => (name.startsWith('patch-') ? [name.slice('patch-'.length)] : []))
  const patches = ids.map(id => ({
    id,
    read: fields(body, { [patchName(id)]: text('the name of the patch', { atMost: longest }) }),
  }))
  const wrong = patches.flatMap(({ read }) => (read.ok ? [] : read.refusal))
  if (!team.ok || wrong.length > 0) return { ok: false, refusal: [...(team.ok ? [] : team.refusal), ...wrong] }
  return accept({ ...team.value, patches: ids.map(id => ({ id, name: typedText(body, patchName(id)).trim() })) })
}
