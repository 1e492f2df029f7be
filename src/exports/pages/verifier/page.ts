import type { Page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { ExportDeps } from '../../deps.ts'

/** A file to keep and to pass on, never shown here: it must run on its reader's own machine. */
export const verifierPage: Page<Pick<ExportDeps, 'verifierPage'>> = {
  pattern: paths.verifier.pattern,
  title: 'The checker of exported cases',
  access: 'everyone',
  examples: () => [paths.verifier()],
  show: async ({ verifierPage: text }) => ({ download: text, type: 'text/html; charset=utf-8', name: 'verify.html' }),
  submit: null,
}
