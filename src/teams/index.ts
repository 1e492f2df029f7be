export { leadlessCases, waitingHandovers, type LeadlessCase, type WaitingHandover } from './read-models/waiting.ts'
