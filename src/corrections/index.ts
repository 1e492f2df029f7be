export { correctionPages } from './pages.ts'
