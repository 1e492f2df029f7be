import type { SignIn } from './sign-in.ts'

export type SignInDeps = { readonly signIn: SignIn }
