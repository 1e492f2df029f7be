// What a frame and a form need to know of the request that is being answered, handed down by web/ so that views need not
// pass it along: the nonce for scripts, the token for forms, and where the stylesheet is.
import { createContext } from 'hono/jsx'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Actor } from '../people/actor.ts'
import type { Access } from './page.ts'

export type PageRequest = {
  readonly formKey: string
  /** Said once, of what the page before has done. */
  readonly notice: string | null
  readonly actor: Actor | null
  readonly demonstration: boolean
  /** The day, for the demonstration's banner. */
  readonly today: PlainDate | null
  /** May whoever looks open pages of this access? The navigation shows no way to what they may not open. */
  readonly opens: (access: Access) => boolean
  /** Is there a page of this pattern? */
  readonly hasPage: (pattern: string) => boolean
  readonly path: string
  readonly nonce: string
  readonly formToken: string
  readonly styles: string
  readonly script: string
  readonly icon: string
}

export const PageRequestContext = createContext<PageRequest>({
  formKey: '',
  notice: null,
  actor: null,
  demonstration: false,
  today: null,
  opens: access => access === 'everyone',
  hasPage: () => true,
  path: '/',
  nonce: '',
  formToken: '',
  styles: '/assets/putright.css',
  script: '/assets/putright.js',
  icon: '/assets/icon.svg',
})
