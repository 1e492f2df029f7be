// The parts a person or body can have in a case, and what being in touch with them is.

export const parts = [
  'resident',
  'reporter',
  'person harmed',
  'household',
  'complainant',
  'advocate',
  'witness',
  'person reported',
  'agency',
  'interpreter',
] as const
export type Part = (typeof parts)[number]

const residents: readonly string[] = ['resident', 'reporter', 'person harmed', 'household', 'complainant']

/** Speaking with these is contact with the resident, which is what duties of contact are about. */
export const isResident = (part: string): boolean => residents.includes(part)
