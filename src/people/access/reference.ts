// Who may see what, slowly and obviously: over a small world in memory, one compartment at a time, without the table of rules.
// Only tests use it. If it and the table disagree, a person has to say which of them is right.
import { includes, type Compartment, type Mask } from '../../ledger/compartment.ts'
import type { Role } from '../actor.ts'

export type Moment = { readonly today: string; readonly now: string }

export type SmallWorld = {
  readonly staff: readonly {
    readonly id: string
    readonly teamId: string | null
    readonly startedOn: string
    readonly leftOn: string | null
    readonly roles: readonly Role[]
  }[]
  readonly cases: readonly SmallCase[]
  readonly members: readonly {
    readonly caseId: string
    readonly staffId: string
    readonly part: 'lead' | 'helper' | 'cover'
    readonly fromOn: string
    readonly untilOn: string | null
  }[]
  readonly handovers: readonly { readonly caseId: string; readonly toId: string; readonly state: string }[]
  readonly walls: readonly { readonly caseId: string; readonly staffId: string; readonly liftedAt: string | null }[]
  readonly glasses: readonly {
    readonly caseId: string
    readonly staffId: string
    readonly compartments: Mask
    readonly fromAt: string
    readonly untilAt: string
    readonly closedAt: string | null
    readonly approvedBy: string | null
  }[]
}

export type SmallCase = {
  readonly caseId: string
  readonly kind: 'antisocial behaviour' | 'complaint'
  readonly stage: number | null
  readonly teamId: string | null
  readonly leadId: string | null
}
type Person = SmallWorld['staff'][number]

export function maySee(world: SmallWorld, person: Person, one: SmallCase, compartment: Compartment, moment: Moment): boolean {
  if (!worksHere(person, moment)) return false
  if (isWalled(world, person.id, one)) return false
  if (hasOpened(world, person, one, compartment, moment)) return true
  if (person.roles.includes('data protection officer')) return true
  const isComplaint = one.kind === 'complaint'
  const works = isWorkingOn(world, person, one, moment)
  const manages = isManagerOf(world, person, one, moment)
  const handlesComplaint = isComplaint && person.roles.includes('complaints officer')
  const reviews = isComplaint && one.stage === 2 && person.roles.includes('stage 2 reviewer')
  switch (compartment) {
    case 'general':
      if (works || manages || handlesComplaint || reviews) return true
      if (isComplaint && person.roles.includes('member responsible for complaints')) return true
      return isColleague(person, one) || isOffered(world, person, one)
    case 'informant identity':
      return works || manages || handlesComplaint || reviews
    case 'safeguarding':
      return works || manages
    case 'legal':
      return manages
    case 'staff conduct':
      return handlesComplaint || (isComplaint && manages)
  }
}

const worksHere = ({ startedOn, leftOn }: Person, { today }: Moment) => startedOn <= today && (leftOn === null || today <= leftOn)

const isWalled = ({ walls }: SmallWorld, staffId: string, { caseId }: SmallCase) =>
  walls.some(wall => wall.caseId === caseId && wall.staffId === staffId && wall.liftedAt === null)

function hasOpened({ glasses }: SmallWorld, { id }: Person, { caseId }: SmallCase, compartment: Compartment, { now }: Moment) {
  const open = glasses.filter(one => one.caseId === caseId && one.staffId === id && one.closedAt === null)
  const inTime = open.filter(one => one.fromAt <= now && now < one.untilAt)
  if (compartment === 'general') return inTime.length > 0
  return inTime.some(one => {
    const hasSecondPerson = one.approvedBy !== null && one.approvedBy !== id
    return includes(one.compartments, compartment) && (compartment !== 'informant identity' || hasSecondPerson)
  })
}

function isWorkingOn({ members }: SmallWorld, { id }: Person, { caseId, leadId }: SmallCase, { today }: Moment): boolean {
  if (leadId === id) return true
  return members
    .filter(one => one.caseId === caseId && one.staffId === id && one.part !== 'lead')
    .some(one => one.fromOn <= today && (one.untilOn === null || today <= one.untilOn))
}

function isManagerOf(world: SmallWorld, person: Person, one: SmallCase, moment: Moment): boolean {
  if (!person.roles.includes('team manager')) return false
  if (one.teamId !== null && person.teamId === one.teamId) return true
  const itsManagers = world.staff.filter(
    other =>
      one.teamId !== null && other.teamId === one.teamId && other.roles.includes('team manager') && worksHere(other, moment),
  )
  const somebodyIsWalled = world.walls.some(wall => wall.caseId === one.caseId && wall.liftedAt === null)
  return somebodyIsWalled && itsManagers.every(manager => isWalled(world, manager.id, one))
}

const isColleague = ({ roles, teamId }: Person, one: SmallCase) =>
  (roles.includes('housing officer') || roles.includes('ASB officer')) && one.teamId !== null && teamId === one.teamId

const isOffered = ({ handovers }: SmallWorld, { id }: Person, { caseId }: SmallCase) =>
  handovers.some(one => one.caseId === caseId && one.toId === id && one.state === 'offered')
