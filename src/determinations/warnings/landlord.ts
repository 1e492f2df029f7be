// The landlord named one way in the title and another in the heading, or under a name it no longer has.

import type { Masthead, Warning } from '../determination.ts'
import { squeezed } from '../text/mend.ts'

export const aboutLandlord = ({ landlordTitled, landlordHeaded }: Masthead): Warning[] => {
  const warnings: Warning[] = []
  if (landlordTitled !== null && landlordHeaded !== null && squeezed(landlordTitled) !== squeezed(landlordHeaded)) {
    warnings.push({
      kind: 'landlord-named-differently',
      text: `The landlord is "${landlordTitled}" in the title but "${landlordHeaded}" in the heading.`,
    })
  }
  const renamed = /\((?:now|formerly|previously)\b[^)]*\)/i.exec(landlordHeaded ?? landlordTitled ?? '')
  if (renamed)
    warnings.push({ kind: 'landlord-renamed', text: `The landlord is named with another name it has had: ${renamed[0]}.` })
  return warnings
}
