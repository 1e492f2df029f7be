import type { Page } from '../ui/page.ts'
import { readingPage, type ReadingDeps } from './pages/reading/page.ts'

export const determinationPages: readonly Page<ReadingDeps>[] = [readingPage]
