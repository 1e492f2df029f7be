// The paragraph tree as it was read. Shut at first: it is as long as the document.
import { count } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Paragraph, Section } from '../../determination.ts'

export const Sections = ({ sections }: { readonly sections: readonly Section[] }): Html => (
  <section aria-labelledby="paragraphs" class="putright-screen-only">
    <h2 class="govuk-heading-m" id="paragraphs">
      The paragraphs, as read
    </h2>
    {sections.map(section =>
      govuk('details', {
        summaryText: `${section.heading || 'Before the first heading'} (${count(paragraphsIn(section), 'paragraph')})`,
        html: <Inside section={section} level={3} />,
      }),
    )}
  </section>
)

const paragraphsIn = (section: Section): number =>
  section.paragraphs.length + section.sections.reduce((sum, inner) => sum + paragraphsIn(inner), 0)

const Inside = ({ section, level }: { readonly section: Section; readonly level: number }): Html => (
  <>
    <Paragraphs paragraphs={section.paragraphs} />
    {section.sections.map(inner => (
      <>
        <Heading level={level} text={inner.heading} />
        <Inside section={inner} level={level + 1} />
      </>
    ))}
  </>
)

const Heading = ({ level, text }: { readonly level: number; readonly text: string }): Html => {
  if (level === 3) return <h3 class="govuk-heading-s">{text}</h3>
  return level === 4 ? <h4 class="govuk-heading-s">{text}</h4> : <h5 class="govuk-heading-s">{text}</h5>
}

const Paragraphs = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }): Html | null =>
  paragraphs.length === 0 ? null : (
    <ul class="govuk-list govuk-list--spaced putright-paragraphs">
      {paragraphs.map(paragraph => (
        <li>
          {paragraph.number !== null && <span class="putright-number">{paragraph.number} </span>}
          {paragraph.text}
          <Paragraphs paragraphs={paragraph.items} />
        </li>
      ))}
    </ul>
  )
