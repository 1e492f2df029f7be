// The determination reader: a published Housing Ombudsman determination in, data out. Start at `readDetermination`.

export { asJson, type DeterminationJson } from './as-json.ts'
export type * from './determination.ts'
export { readDetermination } from './read-determination.ts'
