// What the pages about the people of a case have in common.
import type { Because } from '../../people/walls.ts'
import type { PartyOnCase } from '../on-case.ts'
import type { ResidentFound } from '../read-models/residents.ts'

/** As the landlord should call them; where nobody knows, or it may not be told, by their part. */
export const nameOf = ({ name, part }: PartyOnCase, resident: ResidentFound | null): string =>
  name ?? resident?.knownAs ?? resident?.name ?? `Somebody whose name is not shown (${part})`

export const becauseInWords: { readonly [because in Because]: string } = {
  subject: 'The complaint is about them',
  witness: 'They saw or heard what happened',
  relative: 'They are a relative or a friend of somebody in it',
  'manager of the subject': 'They manage, or managed, the person it is about',
}
