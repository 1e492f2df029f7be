// What happens when a member of staff is recorded as involved, in plain sentences, before anybody saves it. Pure. Walls that
// stand already are not among what it is given, since to say what comes of them would tell of them.
import type { StaffId } from '../ledger/fact.ts'
import type { Because } from '../people/walls.ts'

type Named = { readonly id: StaffId; readonly name: string }

export type WallGiven = {
  readonly person: Named
  readonly because: Because
  /** Whoever is about to save it. */
  readonly by: StaffId
  /** Whoever manages or has managed the person. */
  readonly managers: readonly Named[]
  /** The managers of the team whose case it is. */
  readonly teamManagers: readonly Named[]
  readonly lead: Named | null
  readonly kind: 'antisocial behaviour' | 'complaint'
}

export type WallSaid = { readonly sentences: readonly string[]; readonly isAboutYou: boolean }

export function whatAWallDoes(given: WallGiven): WallSaid {
  const { person, by, because, managers, lead } = given
  const theirs = because === 'subject' ? managers.filter(one => one.id !== person.id) : []
  const kept = [person, ...theirs]
  const isKept = (id: StaffId) => kept.some(one => one.id === id)
  return {
    isAboutYou: isKept(by),
    sentences: [
      person.id === by ? toYou : toThem(person.name),
      ...theirs.map(one =>
        one.id === by ? `You manage, or managed, ${person.name}. ${toYou}` : ofManager(one.name, person.name),
      ),
      ...(lead !== null && isKept(lead.id) ? [whoTakesIt(lead, given, isKept)] : []),
      'If they help with the case, cover it or were offered it, that ends with it.',
      'What they wrote in it stays on the record.',
      whoKnows(given.kind),
    ],
  }
}

const toYou =
  'From the moment you save, this case is not there for you: not in your lists, not in a search, not in any count. You cannot take that back yourself.'

const toThem = (name: string): string =>
  `From the moment you save, this case is not there for ${name}: not in a list, a search or a count, nor at its address.`

const ofManager = (manager: string, name: string): string =>
  `${manager} manages, or managed, ${name}, and will not find it either.`

function whoTakesIt(lead: Named, { by, teamManagers }: WallGiven, isKept: (id: StaffId) => boolean): string {
  const left = teamManagers.filter(one => !isKept(one.id)).map(one => one.name)
  const leads = lead.id === by ? 'You lead this case' : `${lead.name} leads this case`
  const board =
    left.length === 0
      ? 'a manager of another team, since no manager of its own team may see it'
      : `${left.join(' and ')}, or of a manager of another team where no manager of its own team may see it`
  return `${leads}. From then on nobody leads it: it stands under “Nobody leads” on the work page of ${board}, who names the next lead.`
}

const whoKnows = (kind: WallGiven['kind']): string =>
  kind === 'complaint'
    ? 'Only the complaints officers, the manager and the data protection officer can read this entry.'
    : 'Only the data protection officer can read this entry.'
