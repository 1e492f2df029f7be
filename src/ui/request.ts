// What a frame and a form need to know of the request that is being answered, handed down by web/ so that views need not
// pass it along: the nonce for scripts, the token for forms, and where the stylesheet is.
import { createContext } from 'hono/jsx'

export type PageRequest = {
  readonly path: string
  readonly nonce: string
  readonly formToken: string
  readonly styles: string
  readonly script: string
  readonly icon: string
}

export const PageRequestContext = createContext<PageRequest>({
  path: '/',
  nonce: '',
  formToken: '',
  styles: '/assets/putright.css',
  script: '/assets/putright.js',
  icon: '/assets/icon.svg',
})
