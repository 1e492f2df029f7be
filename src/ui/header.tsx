// The head of every page: the product's name, who is signed in, the way to each part of the service that this person may open,
// and the search. In the demonstration a bar says so on every page.
import { useContext } from 'hono/jsx'
import { Day } from './dates.tsx'
import { PostForm } from './forms.tsx'
import { govuk } from './govuk.ts'
import { IfPage } from './if-page.tsx'
import type { Html } from './html.ts'
import type { Access } from './page.ts'
import { paths } from './paths.ts'
import { PageRequestContext } from './request.ts'

export type Section = 'work' | 'team' | 'admin' | 'audit' | 'published' | 'reading' | 'standards'
export type Link = { readonly href: string; readonly text: string }

type Part = {
  readonly section: Section
  readonly access: Access
  readonly path: { (): string; readonly pattern: string }
  readonly text: string
}

const sections: readonly Part[] = [
  { section: 'work', access: 'casework', path: paths.work, text: 'My work' },
  { section: 'team', access: 'team', path: paths.team, text: 'Team' },
  { section: 'published', access: 'everyone', path: paths.published.list, text: 'Published cases' },
  { section: 'reading', access: 'everyone', path: paths.reading.new, text: 'Read a determination' },
  { section: 'standards', access: 'everyone', path: paths.standards.list, text: 'Standards' },
  { section: 'admin', access: 'administration', path: paths.admin.home, text: 'Administration' },
  { section: 'audit', access: 'audit', path: paths.audit, text: 'Who looked' },
]

export const PageHeader = ({ section }: { readonly section: Section | undefined }): Html => {
  const { opens, hasPage, actor } = useContext(PageRequestContext)
  const open = sections.filter(item => opens(item.access) && hasPage(item.path.pattern))
  return (
    <header class="govuk-template__header">
      <DemonstrationBar />
      {govuk('generic-header', { logoText: 'Putright', url: paths.home() })}
      {govuk('service-navigation', {
        navigationLabel: 'Main',
        navigation: open.map(item => ({ href: item.path(), text: item.text, active: item.section === section })),
      })}
      {actor !== null && <PersonBar name={actor.name} />}
    </header>
  )
}

/** On every page of those who work cases: log a contact, and look for anything. */
const PersonBar = ({ name }: { readonly name: string }): Html => {
  const { opens } = useContext(PageRequestContext)
  return (
    <div class="putright-person">
      <div class="govuk-width-container putright-person__row">
        {opens('casework') && (
          <>
            <IfPage path={paths.newContact}>
              <a class="govuk-link" href={paths.newContact()}>
                Log contact
              </a>
            </IfPage>
            <IfPage path={paths.search}>
              <search class="putright-search">
                <PostForm action={paths.search()}>
                  <label class="govuk-visually-hidden" for="search-for">
                    Search for a person, an address, a reference or words in notes
                  </label>
                  <input class="govuk-input" id="search-for" name="for" type="search" autocomplete="off" />
                  <button class="govuk-button govuk-button--secondary" type="submit">
                    Search
                  </button>
                </PostForm>
              </search>
            </IfPage>
          </>
        )}
        <a class="govuk-link putright-person__name" href={paths.yourSignIn.show()}>
          {name}
        </a>
        <PostForm action={paths.signOut()}>
          <button class="putright-link-button" type="submit">
            Sign out
          </button>
        </PostForm>
      </div>
    </div>
  )
}

const DemonstrationBar = (): Html | null => {
  const { demonstration, today } = useContext(PageRequestContext)
  if (!demonstration || today === null) return null
  return (
    <div class="putright-demonstration">
      <p class="govuk-width-container">
        <strong>DEMO</strong> Invented data; nothing here is sent anywhere. It is <Day date={today} />.{' '}
        <a class="govuk-link govuk-link--inverse" href={paths.home()}>
          Switch role, or change the day
        </a>
      </p>
    </div>
  )
}
