// The five stories, to be opened with a press: each as it stands today, at the moment that decides it, and as it was determined.
// A press signs in whoever works the case, because to anybody who may not see it the case is not there.
import type { Html } from '../../../ui/html.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { paths } from '../../../ui/paths.ts'
import { staffId } from '../../landlord/staff.ts'
import { background, stories, type Story, type Way } from '../../stories/stories.ts'

export const Stories = (): Html => (
  <>
    <h2 class="govuk-heading-m" id="stories">
      Five stories
    </h2>
    <p class="govuk-body">
      Each is here twice: open today, at the moment that decides it, and as it was determined, following a published determination
      under other names. A button signs you in as whoever works the case, and opens it.
    </p>
    {stories.map(story => (
      <OneStory story={story} />
    ))}
    <h3 class="govuk-heading-s">Three more, in the background</h3>
    {background.map(({ title, way }) => (
      <div class="putright-story">
        <p class="govuk-body">{title}.</p>
        <Open way={way} label="Open it" of={title} />
      </div>
    ))}
  </>
)

const OneStory = ({ story: { number, title, about, now, besides, was } }: { readonly story: Story }): Html => (
  <section class="putright-story" aria-labelledby={`story-${number}`}>
    <h3 class="govuk-heading-s" id={`story-${number}`}>
      {number}. {title}
    </h3>
    <p class="govuk-body">{about}.</p>
    <p class="govuk-body">
      <strong>Today, you decide.</strong> {now.says}
    </p>
    <Open way={now} label="Open today’s case" of={title} />
    {besides && (
      <>
        <p class="govuk-body">{besides.says}</p>
        <Open way={besides} label="Open the complaint" of={title} />
      </>
    )}
    <p class="govuk-body">
      <strong>As it was determined.</strong> {was.says}
    </p>
    <Open way={was} label="Open what happened" of={title} />
  </section>
)

type OpenProps = { readonly way: Way; readonly label: string; readonly of: string }

const Open = ({ way, label, of }: OpenProps): Html => (
  <PostForm action={paths.demonstration.signIn({ to: paths.case.show(way.caseId) })}>
    <input type="hidden" name="staffId" value={staffId(way.as)} />
    <button class="govuk-button govuk-button--secondary" type="submit">
      {label}, as {way.as}
      <span class="govuk-visually-hidden">: {of}</span>
    </button>
  </PostForm>
)
