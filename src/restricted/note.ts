export { compartmentOfNote } from '../people/break-glass.ts'
