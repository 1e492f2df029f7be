export { OpenedByException } from './opened-by-exception.tsx'
export { toldOfOpenings, type ToldOfOpenings } from './told.ts'
