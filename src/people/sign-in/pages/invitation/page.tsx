// An administrator makes a link with which somebody chooses a password: their first, or a new one when it or the phone is lost.
// Whoever holds the link can become that person, so it is shown once, kept nowhere, and good for a day.
import type { Db } from '../../../../database/tables.ts'
import { PostForm } from '../../../../ui/forms.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { actorOf, type Context, type Page } from '../../../../ui/page.ts'
import { paths } from '../../../../ui/paths.ts'
import type { SignInDeps } from '../../deps.ts'
import { goodForHours } from '../../invitations.ts'

type Deps = SignInDeps & { readonly db: Db }
type Invited = { readonly id: string; readonly name: string }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Null: nobody of that id, or their last day has passed, or nobody here signs in with a password of ours. */
async function whom({ db, signIn }: Deps, staffId: string | undefined, { today }: Context): Promise<Invited | null> {
  if (!signIn.givesLinks || staffId === undefined || !uuid.test(staffId)) return null
  const person = await db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('id', '=', staffId)
    .where(where => where.or([where('left_on', 'is', null), where('left_on', '>=', today)]))
    .executeTakeFirst()
  return person ?? null
}

export const invitationPage: Page<Deps> = {
  pattern: paths.admin.invitation.pattern,
  title: 'Link to choose a password',
  access: 'administration',
  secret: true,
  examples: async ({ db, signIn }) => {
    if (!signIn.givesLinks) return []
    const staff = await db.selectFrom('staff').select('id').where('left_on', 'is', null).orderBy('id').limit(1).execute()
    return staff.map(({ id }) => paths.admin.invitation(id))
  },
  show: async (deps, params, context) => {
    const person = await whom(deps, params['staffId'], context)
    return person && { status: 200, html: () => <AskView person={person} /> }
  },
  submit: async (deps, params, context) => {
    const person = await whom(deps, params['staffId'], context)
    if (person === null) return null
    const { signIn } = deps
    const code = await signIn.invite(person.id)
    // Said on the connection that made it: an answer that is a page keeps nothing of its own transaction.
    await signIn.tell(actorOf(context).id, `made a link with which ${person.name} chooses a password`)
    const link = new URL(paths.firstPassword({ code }), signIn.settings.url).href
    return { status: 200, html: () => <LinkView person={person} link={link} /> }
  },
}

const way = ({ id, name }: Invited) => [
  { href: paths.admin.home(), text: 'Administration' },
  { href: paths.admin.person(id), text: name },
]

const AskView = ({ person }: { readonly person: Invited }): Html => (
  <Frame title="Link to choose a password" section="admin" breadcrumbs={way(person)}>
    <p class="govuk-body">
      For {person.name}. With the link they choose a password and set up an authenticator app. It works once, within{' '}
      {goodForHours} hours. A link that was made before stops working. Their present password goes on working until they use the
      new link.
    </p>
    <PostForm>{govuk('button', { text: 'Make the link', preventDoubleClick: true })}</PostForm>
  </Frame>
)

const LinkView = ({ person, link }: { readonly person: Invited; readonly link: string }): Html => (
  <Frame title="Hand this link over now" section="admin" breadcrumbs={way(person)}>
    {govuk('warning-text', {
      iconFallbackText: 'Warning',
      text: `It is shown once. Whoever has it can sign in as ${person.name}: give it to them and to nobody else.`,
    })}
    <p class="govuk-body putright-key">{link}</p>
    <p class="govuk-body">It works once, within {goodForHours} hours. That you made it is on the list of who looked.</p>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.admin.person(person.id)}>
        Back to {person.name}
      </a>
    </p>
  </Frame>
)
