// Whom one can be, with a press: each role once, and the two officers whose views show what others may not see.
import { staffId, type StaffName } from '../../landlord/staff.ts'

export type Somebody = { readonly staffId: string; readonly name: StaffName; readonly as: string }

const who = (name: StaffName, as: string): Somebody => ({ staffId: staffId(name), name, as })

export const people: readonly Somebody[] = [
  who('Josie Tran', 'housing officer'),
  who('Amara Boateng', 'antisocial behaviour officer'),
  who('Ruth Calloway', 'team manager, North'),
  who('Callum Reid', 'team manager, South'),
  who('Devinder Sohal', 'complaints officer'),
  who('Nadia Rahman', 'stage 2 reviewer'),
  who('Elaine Prout', 'member responsible for complaints'),
  who('Yusuf Lindqvist', 'analyst'),
  who('Piotr Zielak', 'administrator'),
  who('Helen Oduya', 'data protection officer'),
  who('Colin Marsh', 'housing officer, the subject of a complaint that he cannot see'),
]
