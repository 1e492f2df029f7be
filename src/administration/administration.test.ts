// Administration as an administrator meets it, on a real database.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { theApplication } from '../record/application.testing.ts'
import { amara, colin, devinder, helen, josie, martin, piotr, ruth, someWorld, teams, yusuf } from '../record/world.testing.ts'
import { paths } from '../ui/paths.ts'
import type { Seen } from '../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
const { admin } = paths

const errors = (seen: Seen) => seen.document.querySelectorAll('.govuk-error-summary li').map(one => one.text.trim())
const staffRow = (email: string) => world.owner.selectFrom('staff').selectAll().where('email', '=', email).executeTakeFirst()
const rolesOf = async (id: string) =>
  (await world.owner.selectFrom('staff_role').select('role').where('staff_id', '=', id).orderBy('role').execute()).map(
    one => one.role,
  )
const said = async () =>
  (await world.owner.selectFrom('audit_entry').select('what').where('kind', '=', 'administration').orderBy('id').execute()).map(
    one => one.what,
  )

/** The fields of the page's own form as they stand, with what somebody changes. */
async function sends(path: string, values: Readonly<Record<string, string>>, person = piotr): Promise<Seen> {
  const { document } = await as(person).get(path)
  const own = document.querySelectorAll('main form [name]').flatMap(field => {
    const name = field.getAttribute('name') ?? ''
    const kind = field.getAttribute('type')
    if ((kind === 'checkbox' || kind === 'radio') && !field.hasAttribute('checked')) return []
    const chosen = field.tagName === 'SELECT' ? field.querySelector('option[selected]')?.getAttribute('value') : undefined
    return name.startsWith('form-') ? [] : [[name, chosen ?? field.getAttribute('value') ?? '']]
  })
  return as(person).post(path, { ...(Object.fromEntries(own) as Record<string, string>), ...values })
}
const day = (name: string, on: string) => {
  const [year = '', month = '', date = ''] = on.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
const newcomer = {
  name: 'Ines Duarte',
  email: 'ines.duarte@example.org',
  phone: '',
  teamId: teams.north,
  managerId: ruth.id,
  'role-housing-officer': 'yes',
  ...day('startedOn', '2026-05-05'),
}

describe('who may', () => {
  test('nobody but an administrator opens or sends any of it', async () => {
    const all = [
      admin.home(),
      admin.staff(),
      admin.newPerson(),
      admin.person(josie.id),
      admin.leaver(josie.id),
      admin.teams(),
      admin.newTeam(),
      admin.team(teams.north),
      admin.absence(),
    ]
    const readOnly = [admin.home(), admin.staff(), admin.teams()]
    for (const path of all) {
      for (const person of [josie, ruth, yusuf, helen, devinder]) {
        assert.equal((await as(person).get(path)).status, 403, path)
        const sent = (await as(person).post(path, newcomer)).status
        assert.equal(sent, readOnly.includes(path) ? 404 : 403, path)
      }
      assert.equal((await as(null).get(path)).status, 303, path)
      assert.equal((await as(piotr).get(path)).status, 200, path)
    }
    assert.equal(await staffRow(newcomer.email), undefined)
  })
  test('somebody who is not there is not found', async () => {
    for (const id of ['nobody', '00000000-0000-4000-8000-0000000fffff'])
      for (const path of [admin.person(id), admin.leaver(id), admin.team(id), admin.oneAbsence(id)])
        assert.equal((await as(piotr).get(path)).status, 404, path)
  })
  test('an administrator reads no case there, and nothing that a case would change', async () => {
    const before = (await as(piotr).get(admin.leaver(josie.id))).text
    await world.hasCase({ reference: 'ASB 71001', lead: josie })
    assert.equal((await as(piotr).get(admin.leaver(josie.id))).text, before)
  })
})

describe('somebody new', () => {
  test('needs a name, a work address, a role and a first day; what was typed comes back', async () => {
    const seen = await as(piotr).post(admin.newPerson(), { phone: '0117 496 0000' })
    assert.equal(seen.status, 422)
    assert.deepEqual(errors(seen), [
      'Enter the name',
      'Enter the work e-mail address',
      'Choose at least one role',
      'Enter the first day',
    ])
    assert.match(seen.html, /0117 496 0000/)
  })
  test('needs an address that nobody has, and a team where cases come by it', async () => {
    const taken = await as(piotr).post(admin.newPerson(), { ...newcomer, email: 'JOSIE.TRAN@example.org' })
    assert.match(taken.text, /Somebody else has this work e-mail address already/)
    const teamless = await as(piotr).post(admin.newPerson(), { ...newcomer, teamId: '' })
    assert.match(teamless.text, /Choose a team: cases come to the role of housing officer by the team/)
  })
  test('is added once, however often the form is sent, and can work from their first day', async () => {
    const { html } = await as(piotr).get(admin.newPerson())
    const key = /name="form-key" value="([^"]+)"[^]*?<main/.exec(html)?.[1] ?? ''
    for (let n = 0; n < 2; n++)
      assert.equal((await as(piotr).post(admin.newPerson(), { ...newcomer, 'form-key': key })).status, 303)
    const row = (await staffRow(newcomer.email)) ?? assert.fail()
    assert.deepEqual(await rolesOf(row.id), ['housing officer'])
    assert.equal((await as({ id: row.id }).get(paths.work())).status, 200)
    assert.match((await as(piotr).get(admin.staff())).text, /Ines Duarte/)
  })
})

describe('a change', () => {
  test('of a role holds from the next click, and is written down', async () => {
    assert.equal((await as(martin).get(paths.team())).status, 403)
    assert.equal((await sends(admin.person(martin.id), { 'role-team-manager': 'yes' })).status, 303)
    assert.deepEqual(await rolesOf(martin.id), ['housing officer', 'team manager'])
    assert.equal((await as(martin).get(paths.team())).status, 200)
    assert.ok((await said()).includes('gave Martin Keel the role of team manager'))
  })
  test('that was begun before somebody else’s is not taken, and what was typed comes back', async () => {
    const old = await as(piotr).get(admin.person(amara.id))
    const seen = old.document.querySelector('main input[name="seen"]')?.getAttribute('value') ?? ''
    assert.equal((await sends(admin.person(amara.id), { phone: '0117 496 0001' })).status, 303)
    const late = await as(piotr).post(admin.person(amara.id), {
      name: 'Amara Boateng-Cole',
      email: 'amara.boateng@example.org',
      teamId: teams.north,
      'role-ASB-officer': 'yes',
      seen,
    })
    assert.equal(late.status, 409)
    assert.match(late.html, /Amara Boateng-Cole/)
    assert.equal((await staffRow('amara.boateng@example.org'))?.name, 'Amara Boateng')
  })
  test('by which an administrator would give up being one is refused', async () => {
    const seen = await sends(admin.person(piotr.id), { 'role-administrator': '', 'role-analyst': 'yes' })
    assert.match(errors(seen).join(), /You cannot give up being an administrator yourself/)
    assert.deepEqual(await rolesOf(piotr.id), ['administrator'])
  })
  test('that changes nothing says so', async () => {
    assert.match((await sends(admin.person(josie.id), {})).text, /Nothing was changed/)
  })
})

describe('a last day', () => {
  test('is not set before the first, nor by somebody for themselves', async () => {
    const early = await sends(admin.leaver(colin.id), { leaving: 'yes', ...day('lastDay', '1999-01-01') })
    assert.match(errors(early).join(), /The last day must be .*, the first day, or later/)
    const own = await sends(admin.leaver(piotr.id), { leaving: 'yes', ...day('lastDay', '2026-05-29') })
    assert.match(own.text, /You cannot set your own last day/)
  })
  test('that is today lets them finish it; one that has passed ends it at once, and can be taken back', async () => {
    const path = admin.leaver(colin.id)
    assert.equal((await sends(path, { leaving: 'yes', ...day('lastDay', '2026-05-05') })).status, 303)
    assert.equal((await as(colin).get(paths.work())).status, 200)
    assert.equal((await sends(path, { leaving: 'yes', ...day('lastDay', '2026-05-04') })).status, 303)
    assert.equal((await as(colin).get(paths.work())).status, 303)
    assert.equal((await sends(path, { leaving: 'no' })).status, 303)
    assert.equal((await as(colin).get(paths.work())).status, 200)
  })
})

describe('teams', () => {
  test('need a name that no other has', async () => {
    assert.match((await as(piotr).post(admin.newTeam(), { name: '' })).text, /Enter the name of the team/)
    assert.equal((await as(piotr).post(admin.newTeam(), { name: 'north' })).status, 422)
    assert.equal((await as(piotr).post(admin.newTeam(), { name: 'Harbour' })).status, 303)
    assert.match((await as(piotr).get(admin.teams())).text, /Harbour/)
  })
  test('get a patch, and a person gets the patch', async () => {
    assert.equal((await sends(admin.team(teams.north), { newPatch: 'Quayside' })).status, 303)
    assert.match((await as(piotr).get(admin.team(teams.north))).html, /Quayside/)
    const patch = await world.owner.selectFrom('patch').selectAll().where('name', '=', 'Quayside').executeTakeFirstOrThrow()
    assert.equal((await sends(admin.person(josie.id), { [`patch-${patch.id}`]: 'yes' })).status, 303)
    const after = await world.owner.selectFrom('patch').select('officer_id').where('id', '=', patch.id).executeTakeFirst()
    assert.equal(after?.officer_id, josie.id)
  })
})

describe('days away', () => {
  const away = { staff: amara.id, ...day('from', '2026-05-11'), ...day('until', '2026-05-15') }
  test('end after they begin, and do not meet others of the same person', async () => {
    const backwards = await as(piotr).post(admin.absence(), { ...away, ...day('until', '2026-05-08') })
    assert.equal(backwards.status, 422)
    assert.equal((await as(piotr).post(admin.absence(), away)).status, 303)
    assert.equal((await as(piotr).post(admin.absence(), { ...away, ...day('from', '2026-05-14') })).status, 422)
  })
  test('are changed and taken back', async () => {
    const { id } = await world.owner.selectFrom('absence').select('id').where('staff_id', '=', amara.id).executeTakeFirstOrThrow()
    assert.equal((await sends(admin.oneAbsence(id), { what: 'days', ...day('until', '2026-05-14') })).status, 303)
    assert.equal((await sends(admin.oneAbsence(id), { what: 'not away' })).status, 303)
    assert.deepEqual(await world.owner.selectFrom('absence').select('id').where('staff_id', '=', amara.id).execute(), [])
  })
})
