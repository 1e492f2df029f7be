import { OpenedByException, type ToldOfOpenings } from '../../../restricted/index.ts'
import type { Html } from '../../../ui/html.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import { paths } from '../../../ui/paths.ts'

/** What was opened by exception, and the way to do so. */
export const Openings = ({ openings }: { readonly openings: ToldOfOpenings }): Html => (
  <>
    <OpenedByException {...openings} />
    <IfPage path={paths.exceptions}>
      <p class="govuk-body putright-screen-only">
        <a class="govuk-link" href={paths.exceptions()}>
          Open a case that is not yours to see, by exception
        </a>
      </p>
    </IfPage>
  </>
)
