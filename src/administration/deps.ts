import type { Db } from '../database/tables.ts'
import type { SignInDeps } from '../people/sign-in/index.ts'

export type AdministrationDeps = SignInDeps & { readonly db: Db }
