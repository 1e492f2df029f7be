import { recordedDay } from '../../../ledger/entry.ts'
import { Day } from '../../../ui/dates.tsx'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { WallShown } from '../../read-models/walls.ts'
import { becauseInWords } from '../shared.tsx'

type Props = { readonly caseId: string; readonly walls: readonly WallShown[] }

/** For whoever may see staff conduct on this case, and nobody else. */
export const KeptFrom = ({ caseId, walls }: Props): Html => (
  <section aria-labelledby="kept-from">
    <h2 class="govuk-heading-m" id="kept-from">
      Staff kept from this case
    </h2>
    {walls.length === 0 ? (
      <p class="govuk-body">No member of staff is kept from it.</p>
    ) : (
      <>
        <ul class="govuk-list govuk-list--bullet">
          {walls.map(wall => (
            <li>
              {wall.name}: {becauseInWords[wall.because].toLowerCase()}, since <Day date={recordedDay(wall.raisedAt)} />
            </li>
          ))}
        </ul>
        <p class="govuk-body putright-screen-only">
          <a class="govuk-link" href={paths.case.staffCleared(caseId)}>
            Let somebody see it again
          </a>
        </p>
      </>
    )}
  </section>
)
