import { paths } from '../../../../ui/paths.ts'
import { page } from '../../../../ui/page.ts'
import type { CasesDeps } from '../../../deps.ts'
import { StandardsView } from './view.tsx'

export const standardsPage = page({
  path: paths.standards.list,
  title: 'The standards',
  access: 'everyone',
  load: ({ standards }: CasesDeps) => standards,
  view: model => StandardsView(model),
})
