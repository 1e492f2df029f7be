import type { Page } from '../ui/page.ts'
import type { ContactDeps } from './deps.ts'
import { contactPage } from './pages/contact/page.ts'
import { newContactPage } from './pages/new-contact/page.ts'

export const contactPages: readonly Page<ContactDeps>[] = [newContactPage, contactPage]
