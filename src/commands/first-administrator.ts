// putright first-administrator: the one person whom nobody in a new installation can add on a page.
import { env, stderr } from 'node:process'
import { join } from 'node:path'
import { firstAdministrator, type NotFirst } from '../administration/index.ts'
import { inScope } from '../database/scope.ts'
import { prepareDatabase } from '../database/ready.ts'
import { accessRights } from '../people/index.ts'
import { connectForSigningIn, createSignIn, readSignInSettings } from '../people/sign-in/index.ts'
import { paths } from '../ui/paths.ts'
import { now, rightNow, today } from '../web/clock.ts'
import { readSettings } from '../web/settings.ts'
import { Declined, print, readOptions, UsageError, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

const whyNot: { readonly [why in NotFirst['why']]: string } = {
  'is-another': 'An administrator works here already: they add others on the page Administration.',
  'has-left': 'Somebody who has left has this work address.',
  'no-name': 'Say who it is: --name "Ada Okafor"',
  'no-address': 'Say the work e-mail address: --email ada.okafor@example.org',
}

export const firstAdministratorCommand: Command = args => {
  const { values, rest } = readOptions(args, [], ['--name', '--email'])
  if (rest.length > 0) throw new UsageError('putright first-administrator --name "Ada Okafor" --email ada.okafor@example.org')
  const { demonstration, url, port } = readSettings(env)
  if (demonstration)
    throw new UsageError('This is the demonstration, which has its people. Set DEMO=0 for a landlord of your own.')
  const asked = { name: values.get('--name') ?? '', email: values.get('--email') ?? '', today: today(), at: now() }
  return withDatabase(async (database, { dataFolder }) => {
    await prepareDatabase(database, accessRights)
    const made = await inScope(database.owner, { actor: 'system', today: today() }, db => firstAdministrator(db, asked))
    if (!made.ok) throw new Declined(whyNot[made.refusal.why])
    const settings = readSignInSettings(env, { url, port, keys: join(dataFolder, 'keys'), demonstration })
    const signIn = createSignIn({
      db: connectForSigningIn(database.connections.app),
      settings,
      now: rightNow,
      today,
      log: line => void stderr.write(`${line}\n`),
    })
    try {
      await print(
        signIn.givesLinks
          ? `With this link they choose a password, once, within a day. Hand it to them and to nobody else:\n${new URL(paths.firstPassword({ code: await signIn.invite(made.value) }), settings.url).href}`
          : `They sign in with ${settings.singleSignOn?.name ?? 'their work account'}.`,
      )
    } finally {
      await signIn.close()
    }
  })
}
