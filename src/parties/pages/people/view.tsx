import type { OpenedCase } from '../../../cases/index.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import { Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import { paths } from '../../../ui/paths.ts'
import type { PartyOnCase } from '../../on-case.ts'
import { partInWords } from '../../parts.ts'
import type { PeopleOpened } from '../../open-people.ts'
import type { ResidentFound } from '../../read-models/residents.ts'
import type { WallShown } from '../../read-models/walls.ts'
import { KeptFrom } from './kept-from.tsx'
import { PartyCard } from './party-card.tsx'
import { nameOf } from '../shared.tsx'

export type PeopleView = {
  readonly people: PeopleOpened
  readonly parties: readonly PartyOnCase[]
  readonly residents: ReadonlyMap<string, ResidentFound>
  readonly walls: readonly WallShown[]
}

export const PeopleView = ({ people, parties, residents, walls }: PeopleView): Html => {
  const { opened } = people
  const { head } = opened
  const [here, gone] = [parties.filter(one => one.removed === null), parties.filter(one => one.removed !== null)]
  return (
    <CaseFrame head={head} title="People" tab="people">
      <IfPage path={paths.case.newParty}>
        <p class="govuk-button-group putright-screen-only">
          {govuk('button', { href: paths.case.newParty(head.caseId), text: 'Add a person or body' })}
          <a class="govuk-link" href={paths.case.staffInvolved(head.caseId)}>
            A member of staff is involved
          </a>
        </p>
      </IfPage>
      {here.length === 0 && <p class="govuk-body">Nobody is named on this case yet, as far as you may see.</p>}
      {here.map(party => (
        <PartyCard party={party} resident={residents.get(party.residentId ?? '') ?? null} head={head} people={people} />
      ))}
      {!people.worksTheCase && (
        <IfPage path={paths.case.exception}>
          <p class="govuk-body putright-screen-only">
            <a class="govuk-link" href={paths.case.exception(head.caseId)}>
              Open what is restricted in this case, by exception
            </a>
          </p>
        </IfPage>
      )}
      <Staff opened={opened} />
      {people.maySeeConduct && <KeptFrom caseId={head.caseId} walls={walls} />}
      <Gone gone={gone} residents={residents} />
    </CaseFrame>
  )
}

const Staff = ({ opened: { head } }: { readonly opened: OpenedCase }): Html => (
  <section aria-labelledby="staff">
    <h2 class="govuk-heading-m" id="staff">
      Who works the case
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>{head.lead === null ? 'Nobody leads it' : `${head.lead} leads it`}</li>
      {head.helping.map(name => (
        <li>{name} helps</li>
      ))}
    </ul>
  </section>
)

const Gone = ({ gone, residents }: { readonly gone: readonly PartyOnCase[] } & Pick<PeopleView, 'residents'>): Html | null =>
  gone.length === 0 ? null : (
    <section aria-labelledby="gone">
      <h2 class="govuk-heading-m" id="gone">
        Taken off the case
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {gone.map(party => (
          <li>
            {nameOf(party, residents.get(party.residentId ?? '') ?? null)}, {partInWords(party.part)}.
            {party.removed !== null && (
              <>
                {' '}
                Taken off on <Day date={party.removed.on} />
                {party.removed.reasons !== null && `: ${party.removed.reasons}`}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
