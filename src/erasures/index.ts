export { erasurePages } from './pages.ts'
export { erasuresToAnswer, type WaitingErasure } from './read-models/waiting.ts'
