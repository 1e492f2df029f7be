// Who may see what: the one table. The predicate in every query and the row-level security beneath it are made from it, and
// both are held to a slow reference that is written without it. A newcomer gets this wrong: order matters only between the
// kinds of rule. A wall is final; all that is granted besides adds up.
import { compartments, maskOf, type Compartment, type Mask } from '../../ledger/compartment.ts'
import type { Access } from '../../ui/page.ts'
import type { Actor, Role } from '../actor.ts'

/** A thing that is so, or is not, of one person and one case on one day. All the conditions of a grant must be so. */
export type Condition =
  | { readonly is: 'lead' }
  /** As helper or as cover. */
  | { readonly is: 'taking part' }
  | { readonly is: 'offered the hand-over' }
  | { readonly is: 'in the role'; readonly anyOf: readonly Role[] }
  | { readonly is: 'in its team' }
  /** The case has a wall, and its team has no manager who may see it. */
  | { readonly is: 'standing in for its manager' }
  | { readonly is: 'of the kind'; readonly kind: 'complaint' | 'antisocial behaviour' }
  | { readonly is: 'at stage'; readonly stage: number }

export type AccessRule =
  | { readonly rule: 'nothing behind a wall' }
  | { readonly rule: 'what was opened, with a reason and for a time' }
  | {
      readonly rule: 'a grant'
      readonly relation: string
      readonly when: readonly Condition[]
      readonly sees: readonly Compartment[]
    }

export type Grant = Extract<AccessRule, { rule: 'a grant' }>

const grant = (relation: string, when: readonly Condition[], ...sees: readonly Compartment[]): Grant => ({
  rule: 'a grant',
  relation,
  when,
  sees,
})
const role = (...anyOf: readonly Role[]): Condition => ({ is: 'in the role', anyOf })
const complaint: Condition = { is: 'of the kind', kind: 'complaint' }

/** What working a case takes. */
const working: readonly Compartment[] = ['general', 'informant identity', 'safeguarding']

export const accessRules: readonly AccessRule[] = [
  { rule: 'nothing behind a wall' },
  { rule: 'what was opened, with a reason and for a time' },
  grant('lead', [{ is: 'lead' }], ...working),
  grant('helper or cover', [{ is: 'taking part' }], ...working),
  grant('offered the hand-over', [{ is: 'offered the hand-over' }], 'general'),
  grant('colleague', [role('housing officer', 'ASB officer'), { is: 'in its team' }], 'general'),
  grant('manager', [role('team manager'), { is: 'in its team' }], ...working, 'legal'),
  grant('manager, complaint', [role('team manager'), { is: 'in its team' }, complaint], ...compartments),
  grant('manager who stands in', [role('team manager'), { is: 'standing in for its manager' }], ...working, 'legal'),
  grant(
    'manager who stands in, complaint',
    [role('team manager'), { is: 'standing in for its manager' }, complaint],
    ...compartments,
  ),
  grant('complaints officer', [role('complaints officer'), complaint], 'general', 'informant identity', 'staff conduct'),
  grant('stage 2 reviewer', [role('stage 2 reviewer'), complaint, { is: 'at stage', stage: 2 }], 'general', 'informant identity'),
  grant('member responsible', [role('member responsible for complaints'), complaint], 'general'),
  grant('data protection officer', [role('data protection officer')], ...compartments),
]

export const grants: readonly Grant[] = accessRules.filter(one => one.rule === 'a grant')
export const maskOfGrant = ({ sees }: Grant): Mask => maskOf(...sees)

/** Which roles open which pages. Analyst and administrator do no casework; nobody opens a page by being in no role. */
export const opens: Readonly<Record<Exclude<Access, 'everyone' | 'signed in'>, readonly Role[]>> = {
  casework: [
    'housing officer',
    'ASB officer',
    'team manager',
    'complaints officer',
    'stage 2 reviewer',
    'member responsible for complaints',
    'data protection officer',
  ],
  team: ['team manager'],
  administration: ['administrator'],
  // What each of them finds there differs: see the policy of audit_entry.
  audit: ['team manager', 'administrator', 'data protection officer'],
  // A file tells how much of a case its reader does not see: for those who see all, or manage whoever does.
  export: ['team manager', 'data protection officer'],
  'data protection': ['data protection officer'],
}

export function mayOpen(actor: Actor | null, access: Access): boolean {
  if (access === 'everyone') return true
  if (actor === null) return false
  return access === 'signed in' || opens[access].some(one => actor.roles.includes(one))
}
