import { includes } from '../../ledger/compartment.ts'
import type { Opening } from '../read-models/openings.ts'

/** Part of it waits for a second person. */
export const waits = ({ compartments, approvedBy }: Opening): boolean =>
  includes(compartments, 'informant identity') && approvedBy === null
