export { englandAndWales } from './calendar.ts'
export { loadStandards, type Standards } from './load.ts'
export type { Band, Prediction, Standard } from './standard.ts'
