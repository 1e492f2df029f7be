// The compartments of a case: a reader has some of them, and of the others sees no trace. A set of them is a number, one bit
// each, so that a row's compartment can be tested in an index and a policy.

export const compartments = ['general', 'informant identity', 'safeguarding', 'legal', 'staff conduct'] as const
export type Compartment = (typeof compartments)[number]

/** A set of compartments. */
export type Mask = number

export const bitOf = (compartment: Compartment): Mask => 1 << compartments.indexOf(compartment)
export const maskOf = (...some: readonly Compartment[]): Mask => some.reduce((mask, one) => mask | bitOf(one), 0)
export const everyCompartment: Mask = maskOf(...compartments)
export const nothing: Mask = 0
export const includes = (mask: Mask, compartment: Compartment): boolean => (mask & bitOf(compartment)) !== 0
export const compartmentsIn = (mask: Mask): readonly Compartment[] => compartments.filter(one => includes(mask, one))

/** Throws on a number that is not one compartment's bit. */
export function compartmentOf(bit: Mask): Compartment {
  const found = compartments.find(one => bitOf(one) === bit)
  if (found === undefined) throw new RangeError(`${bit} is not one compartment`)
  return found
}

/** Who can see what lies in it, in words. */
export const compartmentInWords: { readonly [compartment in Compartment]: string } = {
  general: 'Everyone on this case',
  'informant identity': 'Restricted: who reported',
  safeguarding: 'Restricted: safeguarding',
  legal: 'Restricted: legal advice',
  'staff conduct': 'Restricted: staff conduct',
}
