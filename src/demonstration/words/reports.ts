// What people report, by type. First the word as the record titles it; the sentences are told as staff write them down.

export const reportTypes = [
  'noise',
  'household noise',
  'threats',
  'drugs',
  'harassment',
  'hate',
  'violence',
  'rubbish',
  'pets',
  'other',
] as const
export type ReportType = (typeof reportTypes)[number]

type Words = {
  /** Neutral, and without names. */
  readonly titles: readonly string[]
  readonly category: 'very serious' | 'serious' | 'standard'
  readonly told: readonly string[]
}

export const reports: { readonly [Type in ReportType]: Words } = {
  noise: {
    titles: ['Noise', 'Noise at night', 'Loud music', 'Noise from above'],
    category: 'standard',
    told: [
      'Loud music from {time} until {later} on {night}. The {room} floor shakes.',
      'Parties {often}. People coming and going through {spot} until {later}.',
      'Says the {sound} starts at {time} and goes on until {later}; {effect}.',
      'Bass through the wall of the {room} {often}. Has knocked once and was laughed at.',
      'Woken at {time} by {sound} and could not get back to sleep. Third time since {day}.',
      'Television and shouting all of {night}; {child} could not be settled.',
      'Music again on {night}, loud enough to hear the words in the {room}.',
      'A speaker against the party wall. Has asked them twice to move it and it is still there.',
      'Karaoke until {later}. Rang our out-of-hours line and nobody came.',
      'Says it was {sound} this time, from {time}, and then an argument in {spot}.',
    ],
  },
  'household noise': {
    titles: ['Household noise', 'Noise through the floor', 'Footsteps and doors'],
    category: 'standard',
    told: [
      'Footsteps and {sound} from above in the early morning. No music and no parties.',
      'Hears the washing machine upstairs at {time}. Thinks they work shifts.',
      'Children running overhead after school. Accepts that children play; asks about carpet.',
      'Doors closing and taps running at {time}. The walls are thin and {effect}.',
      'A chair scraped across a hard floor {often}. Laminate was put down last summer.',
    ],
  },
  threats: {
    titles: ['Threatening behaviour', 'Threats', 'Intimidation'],
    category: 'very serious',
    told: [
      'Was told in {spot} that {child} would “get what was coming”. Did not recognise the second man.',
      'Says the person shouted through the letter box at {time} that they knew where {she} worked.',
      'Followed from the bus stop to {spot} on {day} and told to keep quiet.',
      'A note through the door with no name: “mind your own business”. Has kept it.',
      'Stood over by two people in {spot} after speaking to a caretaker; {effect}.',
      'A brick was left on the doorstep on {night}. Nothing was said, and {she} took the meaning.',
      'Says a dog was set towards {them} in {spot} and called back at the last moment.',
    ],
  },
  drugs: {
    titles: ['Drug use', 'Smell of cannabis', 'Callers at all hours'],
    category: 'serious',
    told: [
      'Smell of cannabis through the {room} vent {often}.',
      'Cars stop for two minutes and go, {often}. One person from the flat meets them at {spot}.',
      'Found foil and a burnt spoon in {spot} on {day}, where {child} plays.',
      'People asleep in {spot} at {time}. The door entry had been wedged.',
      'Says callers ring every bell in the block at {time} until somebody lets them in.',
      'The smell is so strong in the {room} that {effect}.',
      'Saw packets handed over in {spot} on {day}. Does not want anybody to know who told us.',
    ],
  },
  harassment: {
    titles: ['Harassment', 'Dispute between neighbours', 'Abuse on the stairs'],
    category: 'serious',
    told: [
      'Sworn at in {spot} each time they meet. It was {often} this month.',
      'Photographed from the window opposite while hanging out washing.',
      'Says the neighbour stands outside the door and talks about {them} so that {she} can hear.',
      'Parcels taken from {spot}; the box was found in the neighbour’s recycling.',
      'Eggs on the {room} window on {night}. The second time.',
      'A camera was put up over the shared path and follows {them} to the gate.',
      'The whole landing was told that {she} “reports people”. Neighbours have stopped speaking to {them}.',
      '{Her} car was blocked in again on {day} and nobody answered the door.',
    ],
  },
  hate: {
    titles: ['Abuse because of who they are', 'Hate incident', 'Abuse in the block'],
    category: 'very serious',
    told: [
      'A slur about {her} faith was shouted from a window on {day}, in front of {child}.',
      'Words about where {she} comes from were scratched into the door of {spot}.',
      'Called names because of {her} disability {often}. It started when the ramp was put in.',
      'Told to “go home” in {spot}. A second neighbour heard it and will say so.',
      '{Her} rainbow flag was pulled down on {night} and left in {spot}, burnt at the edge.',
      'Laughed at and copied when {she} speaks to {child} in her own language.',
    ],
  },
  violence: {
    titles: ['Violence', 'A fight in the block', 'Assault reported'],
    category: 'very serious',
    told: [
      'Pushed against the wall in {spot} on {day}. Bruised arm; the police were called.',
      'A fight in {spot} at {time}. Blood on the stairs the next morning.',
      'Punched at the door after asking for quiet. An ambulance came.',
      'Says a bottle was thrown from a balcony and missed {child} by an arm’s length.',
    ],
  },
  rubbish: {
    titles: ['Rubbish left about', 'Fly-tipping', 'Bags in the stairwell'],
    category: 'standard',
    told: [
      'Black bags left in {spot} since {day}. Flies, and a smell on the stairs.',
      'A mattress and a broken wardrobe by {spot}. The caretaker has moved them twice.',
      'Food thrown from a balcony brings rats to {spot}. Saw two on {day}.',
      'Nappies in {spot} {often}. Knows who it is and has not said so to them.',
      'Bins tipped over on {night} and nobody has cleared it.',
    ],
  },
  pets: {
    titles: ['A dog in the block', 'Barking', 'Animals'],
    category: 'standard',
    told: [
      'The dog barks from {time} when its owner leaves until they come back.',
      'A large dog off the lead in {spot}; {child} will not use the stairs.',
      'Dog mess on the landing {often}. Has cleaned it up {herself}.',
      'Says there are five cats and a smell in {spot} that gets into the {room}.',
      'The dog went for a postman in {spot} on {day}.',
    ],
  },
  other: {
    titles: ['Misuse of shared space', 'Motorbikes', 'A shared path'],
    category: 'standard',
    told: [
      'Motorbikes ridden through {spot} {often}.',
      'A short let, by the look of it: different people with suitcases {often}.',
      'Mending cars in {spot} at {time}, with the engine running.',
      'Young people on the roof of the garages on {night}. A slate came down.',
      'Barbecues on the balcony below; smoke in the {room} and {effect}.',
    ],
  },
}
