// Every page of one case stands under the same head: who it is about and where, who leads, and what must be known before
// anybody rings, writes or visits. The safety lines are never folded away.
import { capital } from '../kernel/capital.ts'
import { useContext, type Child } from 'hono/jsx'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { FormState } from './form-state.ts'
import { ByException, type ExceptionOfReader } from './by-exception.tsx'
import { Day } from './dates.tsx'
import { Frame, type Link } from './frame.tsx'
import { govuk, moj } from './govuk.ts'
import type { Html } from './html.ts'
import type { Access } from './page.ts'
import { paths } from './paths.ts'
import { PageRequestContext } from './request.ts'

export type CaseHead = {
  readonly caseId: string
  readonly reference: string
  readonly kind: 'antisocial behaviour' | 'complaint'
  /** In neutral words, without names. */
  readonly title: string
  /** As the person likes to be called; null where the case is with nobody in particular. */
  readonly name: string | null
  readonly home: string | null
  readonly lead: string | null
  readonly leadSince: PlainDate | null
  readonly helping: readonly string[]
  readonly status: 'open' | 'closed'
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
  /** Days from the opening to today, or to the closing. */
  readonly days: number
  readonly safety: readonly string[]
  /** What whoever looks has opened or asked for by exception; null: nothing. */
  readonly exception: ExceptionOfReader | null
  /** Whether whoever looks may have it as a file. */
  readonly exportable: boolean
}

export type CaseTab = 'timeline' | 'people' | 'handover' | 'export' | 'keeping' | 'audit'

const tabs: readonly {
  readonly tab: CaseTab
  readonly text: string
  readonly access: Access
  readonly to: { (caseId: string): string; readonly pattern: string }
}[] = [
  { tab: 'timeline', text: 'Timeline', access: 'signed in', to: paths.case.show },
  { tab: 'people', text: 'People', access: 'casework', to: paths.case.people },
  { tab: 'handover', text: 'Hand over', access: 'casework', to: paths.case.handover },
  { tab: 'export', text: 'Export', access: 'export', to: paths.case.export },
  { tab: 'keeping', text: 'Keeping', access: 'export', to: paths.case.keeping },
  { tab: 'audit', text: 'Who looked', access: 'audit', to: paths.case.audit },
]

export type CaseFrameProps = {
  readonly head: CaseHead
  /** The h1. Left out: the person's name, which is then never in the window's title. */
  readonly title?: string
  readonly tab?: CaseTab
  readonly form?: FormState
  readonly skipTo?: readonly Link[]
  readonly children?: Child
}

export const CaseFrame = ({ head, title, tab, form, skipTo, children }: CaseFrameProps): Html => (
  <Frame
    title={title ?? head.name ?? head.title}
    windowTitle={`${title === undefined ? '' : `${title}: `}${head.reference}, ${head.title}`}
    caption={`${head.reference} · ${capital(head.kind)} · ${head.title}`}
    section="work"
    reference={`${head.reference}, ${head.title}`}
    breadcrumbs={[
      { href: paths.work(), text: 'My work' },
      ...(title === undefined ? [] : [{ href: paths.case.show(head.caseId), text: head.reference }]),
    ]}
    {...(form !== undefined && { form })}
    {...(skipTo !== undefined && { skipTo })}
  >
    <Identity head={head} named={title === undefined} />
    {head.exception !== null && <ByException caseId={head.caseId} exception={head.exception} />}
    <Safety lines={head.safety} />
    {tab !== undefined && <Tabs head={head} active={tab} />}
    {children}
  </Frame>
)

const Identity = ({ head, named }: { readonly head: CaseHead; readonly named: boolean }): Html => (
  <ul class="govuk-list putright-identity" aria-label="About this case">
    {!named && head.name !== null && <li>{head.name}</li>}
    {head.home !== null && <li>{head.home}</li>}
    <li>
      {head.lead === null ? (
        <strong>Nobody leads this case</strong>
      ) : (
        <>
          Lead: {head.lead}
          {head.leadSince !== null && (
            <>
              {' '}
              since <Day date={head.leadSince} short />
            </>
          )}
        </>
      )}
    </li>
    {head.helping.length > 0 && <li>Helping: {head.helping.join(', ')}</li>}
    <li>
      {head.closedOn === null ? (
        <>
          Day {head.days.toLocaleString('en-GB')}, opened <Day date={head.openedOn} short />
        </>
      ) : (
        <strong>
          Closed <Day date={head.closedOn} short />
        </strong>
      )}
    </li>
  </ul>
)

const Safety = ({ lines }: { readonly lines: readonly string[] }): Html | null =>
  lines.length === 0 ? null : (
    <div class="putright-safety" role="region" aria-label="Before you get in touch">
      {lines.map(line => (
        <p class="govuk-body">
          <span aria-hidden="true">! </span>
          {line}
        </p>
      ))}
    </div>
  )

type TabsProps = { readonly head: CaseHead; readonly active: CaseTab }

const Tabs = ({ head: { caseId, exportable }, active }: TabsProps): Html => {
  const { opens, hasPage } = useContext(PageRequestContext)
  return moj('sub-navigation', {
    label: 'This case',
    items: tabs
      .filter(one => (one.tab !== 'export' || exportable) && opens(one.access) && hasPage(one.to.pattern))
      .map(one => ({ href: one.to(caseId), text: one.text, active: one.tab === active })),
  })
}

/** A link that looks like a button: the one or two things most often done on a page. */
export const ActionLink = ({ href, text }: Link): Html => govuk('button', { href, text, classes: 'govuk-button--secondary' })
