import { OpenedByException, type ToldOfOpenings } from '../../../restricted/index.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Html } from '../../../ui/html.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import { paths } from '../../../ui/paths.ts'

type Props = { readonly openings: ToldOfOpenings; readonly now: Instant }

/** What was opened by exception, and the way to do so. */
export const Openings = ({ openings, now }: Props): Html => (
  <>
    <OpenedByException {...openings} now={now} />
    <IfPage path={paths.exceptions}>
      <p class="govuk-body putright-screen-only">
        <a class="govuk-link" href={paths.exceptions()}>
          Open a case that is not yours to see, by exception
        </a>
      </p>
    </IfPage>
  </>
)
