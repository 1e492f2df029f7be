import { compartmentInWords } from '../../../ledger/compartment.ts'
import type { CaseHead } from '../../../ui/case-frame.tsx'
import { Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { cannotRemove } from '../../decisions/remove-party.ts'
import type { PartyOnCase } from '../../on-case.ts'
import type { PeopleOpened } from '../../open-people.ts'
import { authorityInWords, partInWords, type Authority } from '../../parts.ts'
import type { ResidentFound } from '../../read-models/residents.ts'
import { nameOf } from '../shared.tsx'

type Props = {
  readonly party: PartyOnCase
  readonly resident: ResidentFound | null
  readonly head: CaseHead
  readonly people: PeopleOpened
}

export const PartyCard = ({ party, resident, head, people }: Props): Html => {
  const { party: id, part, compartment, addedOn, addedBy } = party
  const name = nameOf(party, resident)
  const canRemove = cannotRemove(party, { staffId: people.staffId, overAll: people.overAll }) === null
  return govuk('summary-list', {
    card: {
      title: { text: name, headingLevel: 2 },
      ...(canRemove && {
        actions: {
          items: [{ href: paths.case.partyRemoval(head.caseId, id), text: 'Take off', visuallyHiddenText: `: ${name}` }],
        },
      }),
    },
    rows: [
      row('Part', partInWords(part)),
      row('Home', resident?.address ?? null),
      row('Telephone', party.telephone ?? resident?.phone ?? null),
      row('How to reach them safely', party.safeContact),
      row('Interpreter', party.language ?? resident?.language ?? null),
      row('What shows that they may speak', part === 'advocate' ? authorityOf(party) : null),
      row('Who may know that they are in touch', party.mayKnow),
      row('Who sees this', compartmentInWords[compartment]),
      row('Before you get in touch', part === 'person reported' ? beforeContact : null),
      {
        key: { text: 'Added' },
        value: {
          html: (
            <>
              <Day date={addedOn} />
              {addedBy !== null && `, by ${people.opened.names.staff(addedBy)}`}
            </>
          ),
        },
      },
    ].filter(one => one !== null),
  })
}

/** The same on every case: whether somebody reported in confidence must not show. */
const beforeContact =
  'Say and write nothing that could tell who reported, and do nothing that only they could have led to, before they agree.'

const row = (key: string, text: string | null) => (text === null ? null : { key: { text: key }, value: { text } })

const authorityOf = ({ authority }: PartyOnCase): string =>
  authority === null ? 'Nothing on the record' : (authorityInWords[authority as Authority] ?? authority)
