import { accept } from '../../../kernel/result.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { DemonstrationDeps } from '../../deps.ts'
import { StartView } from '../start/view.tsx'

export const resetPage = formPage({
  path: paths.demonstration.reset,
  title: 'Reset the demonstration',
  access: 'everyone',
  load: ({ demonstration }: DemonstrationDeps, _, { today, actor }) =>
    demonstration === null ? null : { today, name: actor?.name ?? null, isBusy: demonstration.isBusy() },
  read: () => accept({}),
  view: model => StartView(model),
  submit: ({ demonstration }) => {
    demonstration?.reset()
    return accept(null)
  },
  explain: {},
  done: () => redirect(paths.home(), 'The demonstration is being made again. Load this page again in half a minute.'),
})
