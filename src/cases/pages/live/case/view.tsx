import type { CompiledRule } from '../../../../rulebook/rulebook.ts'
import { CaseFrame } from '../../../../ui/case-frame.tsx'
import { PostForm } from '../../../../ui/forms.tsx'
import { Day } from '../../../../ui/dates.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { IfPage } from '../../../../ui/if-page.tsx'
import { paths } from '../../../../ui/paths.ts'
import type { LiveTimeline } from '../../../live-timeline.ts'
import type { Looking } from '../looking.ts'
import type { Asked } from './choice.ts'
import { DueNext } from '../due-next.tsx'
import { LookBack } from './look-back.tsx'
import type { JustSaved } from './just-saved.ts'
import { Standards } from './standards.tsx'
import { Summary } from './summary.tsx'
import { Timeline } from './timeline.tsx'

export type LiveCaseView = Looking & {
  readonly asked: Asked
  readonly timeline: LiveTimeline
  readonly saved: JustSaved | null
  readonly rules: readonly CompiledRule[]
}

export const LiveCaseView = (view: LiveCaseView): Html => {
  const { head } = view.opened
  const looksBack = view.judged.asAt !== view.today || view.judged.knownAt !== view.today
  return (
    <CaseFrame
      head={head}
      tab="timeline"
      form={view.form}
      skipTo={[
        { href: '#due', text: 'Skip to what is due' },
        { href: '#missing', text: 'Skip to what is missing' },
        { href: '#timeline', text: 'Skip to the timeline' },
      ]}
    >
      {view.saved !== null && <Saved caseId={head.caseId} saved={view.saved} />}
      {looksBack && <LookingBack view={view} />}
      <IfPage path={paths.case.contact}>
        <p class="govuk-button-group putright-screen-only">
          {govuk('button', { href: paths.case.contact(head.caseId), text: 'Log contact' })}
        </p>
      </IfPage>
      <div class="putright-top">
        <Summary standing={view.standing} look={view.look} />
        <DueNext standing={view.standing} look={view.look} rules={view.rules} caseId={head.caseId} />
      </div>
      <Standards judged={view.judged} standing={view.standing} look={view.look} today={view.today} />
      <Timeline view={view} />
      <LookBack view={view} />
    </CaseFrame>
  )
}

const LookingBack = ({ view }: { readonly view: LiveCaseView }): Html => (
  <div class="govuk-inset-text">
    This is the case as it stood on <Day date={view.judged.asAt} />
    {view.judged.knownAt !== view.today && (
      <>
        , with nothing that was recorded after <Day date={view.judged.knownAt} />
      </>
    )}
    .{' '}
    <a class="govuk-link" href={paths.case.show(view.opened.caseId)}>
      Back to today
    </a>
  </div>
)

/** Undo adds an entry that takes the others back; it deletes nothing. */
const Saved = ({ caseId, saved }: { readonly caseId: string; readonly saved: JustSaved }): Html => (
  <div class="govuk-inset-text putright-screen-only" id="saved">
    {saved.thin && (
      <p class="govuk-body">
        Say what was discussed: this note is short, and it is what the record will show.{' '}
        <IfPage path={paths.case.correction}>
          <a class="govuk-link" href={paths.case.correction(caseId, saved.entryId)}>
            Add to the note
          </a>
        </IfPage>
      </p>
    )}
    <IfPage path={paths.case.undo}>
      <PostForm action={paths.case.undo(caseId, saved.entryId)}>
        <input type="hidden" name="entries" value={String(saved.entries)} />
        <button class="putright-link-button" type="submit">
          Undo what you just saved
        </button>
      </PostForm>
    </IfPage>
  </div>
)
