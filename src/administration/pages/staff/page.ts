import { page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { everybody } from '../../read-models/people.ts'
import { StaffView } from './view.tsx'

export const staffPage = page({
  path: paths.admin.staff,
  title: 'People',
  access: 'administration',
  load: async ({ db }: AdministrationDeps, _, { today }) => ({ staff: await everybody(db), today }),
  view: StaffView,
})
