// A link is shown only where the page that it leads to is in the list of pages: a way that ends in "not found" is worse than
// none. It comes by itself once the page does.
import { useContext, type Child } from 'hono/jsx'
import type { Html } from './html.ts'
import { PageRequestContext } from './request.ts'

type IfPageProps = {
  readonly path: { readonly pattern: string }
  /** Shown where there is no such page. */
  readonly otherwise?: Html
  readonly children?: Child
}

export const IfPage = ({ path, otherwise, children }: IfPageProps): Html | null => {
  const { hasPage } = useContext(PageRequestContext)
  return hasPage(path.pattern) ? <>{children}</> : (otherwise ?? null)
}
