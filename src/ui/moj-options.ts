// The options of the MoJ Frontend components that Putright uses. MoJ publishes no macro-options, so these are written by
// hand from its templates; add one when it is first used. Never multi-file-upload: its script puts file names into innerHTML.
import type { Attributes, Html } from './html.ts'

type Content = { readonly text?: string; readonly html?: Html }
type Common = { readonly classes?: string; readonly attributes?: Attributes }
type NavigationItem = Content & { readonly href: string; readonly active?: boolean; readonly attributes?: Attributes }

export type MojComponents = {
  readonly alert: Content &
    Common & {
      readonly variant: 'information' | 'success' | 'warning' | 'error'
      /** Said before the text by a screen reader. */
      readonly title: string
      readonly showTitleAsHeading?: boolean
      readonly headingTag?: 'h2' | 'h3' | 'h4'
      readonly dismissible?: boolean
    }
  /** For safety flags only; a status is a GOV.UK tag. */
  readonly badge: Content & Common
  readonly 'identity-bar': Common & { readonly title: Content }
  readonly 'sub-navigation': Common & { readonly label: string; readonly items: readonly NavigationItem[] }
  readonly 'side-navigation': Common & {
    readonly label: string
    readonly items?: readonly NavigationItem[]
    readonly sections?: readonly {
      readonly heading: Content & { readonly headingLevel?: number }
      readonly items: readonly NavigationItem[]
    }[]
  }
  readonly 'ticket-panel': Common & { readonly items: readonly (Content & Common)[] }
  readonly 'notification-badge': Common & { readonly text: string; readonly visuallyHiddenText?: string }
}
