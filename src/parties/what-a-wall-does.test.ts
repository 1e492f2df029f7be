import assert from 'node:assert/strict'
import test from 'node:test'
import { whatAWallDoes } from './what-a-wall-does.ts'

const [martin, ruth, gina] = [
  { id: 'martin', name: 'Martin Keel' },
  { id: 'ruth', name: 'Ruth Calloway' },
  { id: 'gina', name: 'Gina Hollis' },
]
const given = {
  person: martin,
  because: 'witness',
  by: 'josie',
  managers: [ruth],
  teamManagers: [ruth, gina],
  lead: null,
  kind: 'antisocial behaviour',
} as const
const text = (more: object) => whatAWallDoes({ ...given, ...more }).sentences.join(' ')

test('the manager of a witness is not kept from the case', () => assert.doesNotMatch(text({}), /Ruth/))
test('where nobody leads, or somebody else does, nothing is said of who takes the case', () => {
  assert.doesNotMatch(text({}), /nobody leads/)
  assert.doesNotMatch(text({ lead: gina }), /nobody leads/)
})
test('the manager who is kept from it with the subject does not take the case', () =>
  assert.match(text({ because: 'subject', lead: martin }), /the work page of Gina Hollis, or of a manager of another team/))
test('a manager who leads the case of their own report loses it too', () =>
  assert.match(text({ because: 'subject', lead: ruth }), /Ruth Calloway leads this case\. From then on nobody leads it/))
test('it is about you when you manage the subject', () => {
  assert.equal(whatAWallDoes({ ...given, by: 'ruth', because: 'subject' }).isAboutYou, true)
  assert.equal(whatAWallDoes({ ...given, by: 'ruth' }).isAboutYou, false)
})
