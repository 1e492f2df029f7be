import assert from 'node:assert/strict'
import test from 'node:test'
import { checkPassword } from './passwords.ts'

const about = ['Thistlecombe Homes', 'Josie Tran', 'josie.tran@thistlecombe.example']
const answer = async (password: string) => {
  const checked = await checkPassword(password, about)
  return checked.ok ? 'good' : checked.refusal.why
}

test('twelve characters are the fewest and 128 the most, whatever they are', async () => {
  assert.equal(await answer('kZ7!pw'), 'too short')
  assert.equal(await answer('magnet-liza'), 'too short')
  assert.equal(await answer('m'.repeat(129)), 'too long')
  assert.equal(await answer('éàüößñçøåæłđ'.slice(0, 11)), 'too short')
})

test('what is guessed first is turned down', async () => {
  const guessed = [
    'password12345',
    'Password123!',
    '123456789012',
    'qwertyuiopas',
    'aaaaaaaaaaaa',
    'iloveyou1234',
    'abcdefghijkl',
  ]
  for (const password of guessed) assert.equal(await answer(password), 'easily guessed', password)
})

test('words of the place and the person do not count for anything', async () => {
  for (const password of ['Thistlecombe1', 'JosieTran2026', 'thistlecombe.', 'putright2026!'])
    assert.equal(await answer(password), 'easily guessed', password)
})

test('three random words, spaces, pasted or in another script, all do', async () => {
  for (const password of [
    'magnet lizard tunnel',
    'correct-horse-battery-staple',
    'vXq92!mLp0#Tz',
    'деревня-облако-ключ',
    '  spaces kept too  ',
  ])
    assert.equal(await answer(password), 'good', password)
})
