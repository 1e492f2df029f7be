// The homes: 2,480 in six neighbourhoods. Four blocks are drawn fully, because the stories happen in them; the rest are
// streets and blocks of the usual sizes. The postcodes begin with ZZ, which no real one does.
import { idOf, lotsFrom } from '../random.ts'
import type { PatchName } from './staff.ts'

export type Block = { readonly id: string; readonly name: string; readonly neighbourhood: string; readonly floors: number }
export type Home = {
  readonly id: string
  readonly blockId: string | null
  readonly block: string | null
  readonly patch: PatchName
  readonly address: string
  readonly postcode: string
  readonly floor: number
}

type Neighbourhood = {
  readonly name: string
  readonly postcode: string
  readonly patches: readonly PatchName[]
  readonly homes: number
  readonly blocks: readonly string[]
  readonly streets: readonly string[]
}

/** Flats are numbered from the ground floor up, so many to a floor. */
type Drawn = {
  readonly name: string
  readonly in: string
  readonly floors: number
  readonly perFloor: number
  readonly flats: boolean
}
export const drawnBlocks: readonly Drawn[] = [
  { name: 'Penhallow House', in: 'Penhallow', floors: 5, perFloor: 4, flats: true },
  { name: 'Quillfeather Court', in: 'Quillfeather', floors: 3, perFloor: 4, flats: true },
  { name: 'Saltmarsh Row', in: 'Saltmarsh', floors: 1, perFloor: 24, flats: false },
  { name: 'Brindlewick Point', in: 'Brindlewick', floors: 8, perFloor: 4, flats: true },
]

export const neighbourhoods: readonly Neighbourhood[] = [
  {
    name: 'Penhallow',
    postcode: 'ZZ1 1',
    patches: ['Penhallow and Saltmarsh'],
    homes: 330,
    blocks: ['Trelawny House', 'Carrick House', 'Lanyon House'],
    streets: ['Foundry Lane', 'Gorse Hill', 'Tinners Row', 'Chapel Rise'],
  },
  {
    name: 'Saltmarsh',
    postcode: 'ZZ1 2',
    patches: ['Penhallow and Saltmarsh'],
    homes: 310,
    blocks: ['Samphire Court', 'Heron Court'],
    streets: ['Curlew Way', 'Estuary Road', 'Reedbed Close', 'Sluice Lane'],
  },
  {
    name: 'Quillfeather',
    postcode: 'ZZ1 3',
    patches: ['Quillfeather'],
    homes: 300,
    blocks: ['Inkwell Court', 'Parchment House'],
    streets: ['Bookbinders Yard', 'Vellum Street', 'Paper Mill Road'],
  },
  {
    name: 'Brindlewick',
    postcode: 'ZZ1 4',
    patches: ['Brindlewick East', 'Brindlewick West'],
    homes: 540,
    blocks: ['Brindlewick Heights', 'Fallow House', 'Drover House'],
    streets: ['Tannery Road', 'Pinfold Lane', 'Ox Close', 'Market Bank', 'Stile Walk'],
  },
  {
    name: 'Hartsmere',
    postcode: 'ZZ2 1',
    patches: ['Hartsmere East', 'Hartsmere West'],
    homes: 520,
    blocks: ['Antler House', 'Rowan Court', 'Mere View'],
    streets: ['Park Gate', 'Lakeside Drive', 'Forester Road', 'Bracken Close', 'Deer Leap'],
  },
  {
    name: 'Coldbrook',
    postcode: 'ZZ2 2',
    patches: ['Coldbrook North', 'Coldbrook South'],
    homes: 480,
    blocks: ['Millrace House', 'Weir Court', 'Pebble House'],
    streets: ['Brook Street', 'Ford Lane', 'Otter Way', 'Springhead', 'Fulling Mill Lane'],
  },
]

export type Places = { readonly blocks: readonly Block[]; readonly homes: readonly Home[] }

export const allHomes = neighbourhoods.reduce((sum, place) => sum + place.homes, 0)

/** Always the same. With fewer homes, each neighbourhood has its share of them. */
export function placesOf(seed: string, count = allHomes): Places {
  const blocks: Block[] = []
  let before = 0
  const homes = neighbourhoods.flatMap(place => {
    const shareOf = (upTo: number) => Math.round((upTo * count) / allHomes)
    const own = shareOf(before + place.homes) - shareOf(before)
    before += place.homes
    return homesIn({ ...place, homes: own }, blocks, seed)
  })
  return { blocks, homes }
}

const letters = 'ABDEFGHJLNPQRSTUWXYZ'

function homesIn(place: Neighbourhood, blocks: Block[], seed: string): readonly Home[] {
  const lots = lotsFrom(`${seed}/homes/${place.name}`)
  const homes: Home[] = []
  const patchOf = () => place.patches[Math.floor((homes.length * place.patches.length) / place.homes)] ?? place.patches[0]!
  const postcode = () => `${place.postcode}${lots.pick([...letters])}${lots.pick([...letters])}`
  const add = (name: string, block: Block | null, number: number, floor: number, code: string) =>
    homes.push({
      id: idOf(`home/${number} ${name}`),
      blockId: block?.id ?? null,
      block: block?.name ?? null,
      patch: patchOf(),
      address: `${number} ${name}`,
      postcode: code,
      floor,
    })
  const addBlock = (name: string, floors: number, perFloor: number) => {
    const block = { id: idOf(`block/${name}`), name, neighbourhood: place.name, floors }
    blocks.push(block)
    const code = postcode()
    for (let n = 0; n < floors * perFloor && homes.length < place.homes; n++)
      add(name, block, n + 1, Math.floor(n / perFloor), code)
  }
  for (const drawn of drawnBlocks.filter(one => one.in === place.name)) addBlock(drawn.name, drawn.floors, drawn.perFloor)
  for (const name of place.blocks) addBlock(name, lots.between(3, 6), lots.between(4, 6))
  const left = place.homes - homes.length
  place.streets.forEach((street, n) => {
    const upTo = Math.floor((left * (n + 1)) / place.streets.length) - Math.floor((left * n) / place.streets.length)
    for (let number = 1; number <= upTo; number++)
      add(street, null, number, 0, number % 20 === 1 ? postcode() : (homes.at(-1)?.postcode ?? postcode()))
  })
  return homes
}
