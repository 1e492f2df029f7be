// The people of the stories, and where they live.
import type { Known } from './residents.ts'

export const known: readonly Known[] = [
  {
    name: 'Dilys Abernathy',
    knownAs: 'Dil',
    at: '4 Penhallow House',
    needs: ['Learning disability: short sentences, one thing at a time', 'Advocate present at meetings'],
  },
  { name: 'Seun Adeyinka-Frost', knownAs: 'Seun', at: '14 Penhallow House' },
  { name: 'Rory Whitlam', at: '18 Penhallow House' },
  { name: 'Maureen Tapp', at: '8 Penhallow House' },
  { name: 'Wesley Crane', at: '3 Penhallow House' },
  { name: 'Hanna Wolski', at: '1 Quillfeather Court', language: 'Polish', needs: ['Support worker to be copied in'] },
  { name: 'Jordan Stroud', at: '5 Quillfeather Court' },
  {
    name: 'Tariq Mahmood-Lane',
    at: '9 Saltmarsh Row',
    needs: ['Works nights: not before 2pm', 'Disabled people in the household'],
  },
  { name: 'Gwen Osei', at: '11 Brindlewick Point' },
  { name: 'Patience Dunmore', at: '12 Brindlewick Point' },
  { name: 'Bill Rackham', at: '14 Brindlewick Point' },
  { name: 'Shanthi Perera', at: '15 Brindlewick Point' },
  { name: 'Colette Marchetti', at: '19 Brindlewick Point' },
  { name: 'Idris Vane', at: '20 Brindlewick Point' },
  { name: 'Kyle Hebblethwaite', at: '16 Brindlewick Point' },
]
