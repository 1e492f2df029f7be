import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { roles } from '../../people/actor.ts'
import { directoryOf, landlordOf } from './directory.ts'
import { drawnBlocks } from './places.ts'

const landlord = landlordOf('Thistlecombe')
const directory = directoryOf(landlord)

describe('Thistlecombe Homes', () => {
  test('has 2,480 homes in six neighbourhoods, at addresses that do not repeat', () => {
    assert.equal(directory.home.length, 2480)
    assert.equal(new Set(directory.block.map(one => one.neighbourhood)).size, 6)
    assert.equal(new Set(directory.home.map(one => one.address)).size, 2480)
  })

  test('has four blocks drawn fully: 20 flats on 5 floors in Penhallow House, and flat 18 above flat 14', () => {
    for (const { name, floors, perFloor } of drawnBlocks)
      assert.equal(landlord.homes.filter(home => home.block === name).length, floors * perFloor, name)
    const floorOf = (address: string) => landlord.homes.find(home => home.address === address)?.floor
    assert.deepEqual([floorOf('14 Penhallow House'), floorOf('18 Penhallow House')], [3, 4])
  })

  test('has about 1,900 adults with tenancies, speaking 22 languages, 240 of them with needs written down', () => {
    assert.ok(Math.abs(directory.resident.length - 1900) < 5, String(directory.resident.length))
    assert.equal(directory.tenancy.length, directory.resident.length)
    assert.equal(new Set(directory.resident.map(one => one.language)).size, 22)
    assert.equal(directory.resident.filter(one => (one.needs ?? []).length > 0).length, 240)
  })

  test('has staff in all nine roles, in two teams, and knows who has left and who is away', () => {
    assert.deepEqual(new Set(directory.staff_role.map(one => one.role)), new Set(roles))
    assert.deepEqual(
      directory.team.map(one => one.name),
      ['North', 'South'],
    )
    assert.deepEqual(
      directory.staff.filter(one => one.left_on !== null).map(one => one.name),
      ['Lorna Pike', 'Graham Tull'],
    )
    assert.equal(directory.absence.length, 2)
  })

  test('nobody in it can be reached: numbers kept for drama, addresses at example.org, postcodes that do not exist', () => {
    const numbers = [...directory.resident, ...directory.staff].flatMap(one => (one.phone ? [one.phone] : []))
    for (const number of numbers) assert.match(number, /^(07700 900\d{3}|01632 960\d{3}|020 7946 0\d{3})$/)
    const addresses = [...directory.resident, ...directory.staff].flatMap(one => (one.email ? [one.email] : []))
    for (const address of addresses) assert.match(address, /^[a-z.]+\d*@example\.org$/)
    for (const { postcode } of directory.home) assert.match(postcode, /^ZZ\d \d[A-Z]{2}$/)
  })

  test('is the same every time', () => assert.deepEqual(directoryOf(landlordOf('Thistlecombe')), directory))
})
