// Every page stands in this frame: skip links, header, navigation, the title as its one h1, and the foot. It is GOV.UK
// Frontend without GOV.UK's branding, which only services on GOV.UK may use: no crown, no GDS Transport, no blue.
import { raw } from 'hono/html'
import { useContext, type Child } from 'hono/jsx'
import { emptyForm, hasErrors, type FormState } from './form-state.ts'
import { ErrorSummary } from './forms.tsx'
import { PageHeader, type Link, type Section } from './header.tsx'
import { govuk } from './govuk.ts'
import type { Html } from './html.ts'
import { PageRequestContext } from './request.ts'

export type { Link, Section } from './header.tsx'

export type FrameProps = {
  /** The h1, and the start of the window's title. */
  readonly title: string
  /** Where the h1 names somebody: what the window, and the browser's history, say instead. */
  readonly windowTitle?: string
  /** A line above the h1: what kind of thing this is, or its reference. */
  readonly caption?: string
  readonly section?: Section
  /** The way here, from the top; the page itself is not in it. */
  readonly breadcrumbs?: readonly Link[]
  readonly form?: FormState
  /** Printed at the head of the page in place of the navigation. */
  readonly reference?: string
  /** Skip links to parts of a long page, after the one to the content. */
  readonly skipTo?: readonly Link[]
  readonly children?: Child
}

export const Frame = ({ title, form = emptyForm, children, ...props }: FrameProps): Html => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang="en-GB" class="govuk-template">
      <Head title={`${hasErrors(form) ? 'Error: ' : ''}${props.windowTitle ?? title} – Putright`} />
      <body class="govuk-template__body">
        <SkipLinks more={props.skipTo ?? []} />
        <PageHeader section={props.section} />
        <div class="govuk-width-container">
          <p class="putright-print-only putright-reference">{props.reference ?? title} · Putright</p>
          {props.breadcrumbs && govuk('breadcrumbs', { items: [...props.breadcrumbs], labelText: 'Breadcrumb' })}
          <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
            <Notice />
            <ErrorSummary form={form} />
            {props.caption !== undefined && <span class="govuk-caption-l">{props.caption}</span>}
            <h1 class="govuk-heading-l">{title}</h1>
            {children}
          </main>
        </div>
        <PageFooter />
      </body>
    </html>
  </>
)

const supported = `document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');`

const Head = ({ title }: { readonly title: string }): Html => {
  const { styles, icon } = useContext(PageRequestContext)
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <link rel="icon" href={icon} type="image/svg+xml" />
      <link rel="stylesheet" href={styles} />
    </head>
  )
}

const SkipLinks = ({ more }: { readonly more: readonly Link[] }): Html => {
  const { nonce, script } = useContext(PageRequestContext)
  return (
    <>
      <script nonce={nonce}>{raw(supported)}</script>
      <script type="module" src={script} nonce={nonce} />
      {[{ href: '#main-content', text: 'Skip to main content' }, ...more].map(link => govuk('skip-link', link))}
    </>
  )
}

const Notice = (): Html | null => {
  const { notice } = useContext(PageRequestContext)
  return notice === null ? null : govuk('notification-banner', { type: 'success', text: notice })
}

/** Not upstream's template, which has the crown and Crown copyright built in. */
const PageFooter = (): Html => (
  <footer class="govuk-template__footer">
    <div class="govuk-footer">
      <div class="govuk-width-container">
        <p class="govuk-footer__meta-custom">
          Putright keeps the record of a case and checks it against dated, cited standards. What it says is a reading of the
          record, to be checked by a person. It is not legal advice.
        </p>
        <p class="govuk-footer__meta-custom">
          Free software under the GNU Affero General Public License, version 3 or later. Facts from Housing Ombudsman
          determinations are public sector information.
        </p>
      </div>
    </div>
  </footer>
)
