export { readLookedFor } from './form.ts'
export { wordsOf, type SearchWords } from './words.ts'
export { nameOrAddress, referenceIs } from './read-models/which-cases.ts'
