import { page, redirect, type Page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { DemonstrationDeps } from '../../deps.ts'
import { StartView } from './view.tsx'

/** In the demonstration the start page; otherwise the way to one's work, or to signing in. */
const start = page({
  path: paths.home,
  title: 'Start',
  access: 'everyone',
  load: ({ demonstration }: DemonstrationDeps, _, { today, actor }) => ({
    today,
    name: actor?.name ?? null,
    isBusy: demonstration?.isBusy() ?? false,
  }),
  view: model => StartView(model),
})

export const startPage: Page<DemonstrationDeps> = {
  ...start,
  show: async (deps, params, context) => {
    if (deps.demonstration !== null) return start.show(deps, params, context)
    return redirect(context.actor === null ? paths.signIn() : paths.work())
  },
}
