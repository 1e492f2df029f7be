export { momentInWords } from '../ledger/entry.ts'
