// The head of every page: the product's name, who is signed in, the way to each part of the service that this person may open,
// and the search. In the demonstration a bar says so on every page.
import { useContext } from 'hono/jsx'
import { PostForm } from './forms.tsx'
import { govuk } from './govuk.ts'
import type { Html } from './html.ts'
import type { Access } from './page.ts'
import { paths } from './paths.ts'
import { PageRequestContext } from './request.ts'

export type Section = 'work' | 'team' | 'admin' | 'audit' | 'published' | 'reading' | 'standards'
export type Link = { readonly href: string; readonly text: string }

const sections: readonly (Link & { readonly section: Section; readonly access: Access })[] = [
  { section: 'work', access: 'casework', href: paths.work(), text: 'My work' },
  { section: 'team', access: 'team', href: paths.team(), text: 'Team' },
  { section: 'published', access: 'everyone', href: paths.published.list(), text: 'Published cases' },
  { section: 'reading', access: 'everyone', href: paths.reading.new(), text: 'Read a determination' },
  { section: 'standards', access: 'everyone', href: paths.standards.list(), text: 'Standards' },
  { section: 'admin', access: 'administration', href: paths.admin.home(), text: 'Administration' },
  { section: 'audit', access: 'audit', href: paths.audit(), text: 'Who looked' },
]

export const PageHeader = ({ section }: { readonly section: Section | undefined }): Html => {
  const { opens, actor } = useContext(PageRequestContext)
  const open = sections.filter(item => opens(item.access))
  return (
    <header class="govuk-template__header">
      <DemonstrationBar />
      {govuk('generic-header', { logoText: 'Putright', url: paths.home() })}
      {govuk('service-navigation', {
        navigationLabel: 'Main',
        navigation: open.map(item => ({ href: item.href, text: item.text, active: item.section === section })),
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
            <a class="govuk-link" href={paths.newContact()}>
              Log contact
            </a>
            <form class="putright-search" method="get" action={paths.search()} role="search">
              <label class="govuk-visually-hidden" for="search-for">
                Search for a person, an address, a reference or words in notes
              </label>
              <input class="govuk-input" id="search-for" name="for" type="search" autocomplete="off" />
              <button class="govuk-button govuk-button--secondary" type="submit">
                Search
              </button>
            </form>
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
  if (!demonstration) return null
  return (
    <div class="putright-demonstration">
      <p class="govuk-width-container">
        <strong>DEMO</strong> Invented data; nothing here is sent anywhere. The day is {today}.{' '}
        <a class="govuk-link govuk-link--inverse" href={paths.home()}>
          Switch role, or change the day
        </a>
      </p>
    </div>
  )
}
