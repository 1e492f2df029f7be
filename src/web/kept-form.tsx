// A form that cannot be taken as it came, because its sender is not signed in any more, or because the page was opened before
// they signed in. Nothing that was typed is lost, and nothing is done with it unseen: it is shown back, and sent again by its
// sender's own hand, from a page that carries today's token. It stays in the browser; the server keeps none of it. Only a post
// that the browser says came from our own pages gets this far, so no other site can put words here.
import type { Body } from '../ui/form-state.ts'
import { formKeyField, formTokenField, PostForm } from '../ui/forms.tsx'
import { Frame } from '../ui/frame.tsx'
import { govuk } from '../ui/govuk.ts'
import type { Html } from '../ui/html.ts'
import { paths } from '../ui/paths.ts'

export type Kept = { readonly name: string; readonly value: string }
export type KeptForm = { readonly action: string; readonly fields: readonly Kept[]; readonly hadFile: boolean }

const ours = [formTokenField, formKeyField]
const secrets = /password|passcode|code$/i

/** What is shown back: text as it was typed, in its order. Files cannot be, and passwords are not. */
export function keptForm(action: string, body: Body): KeptForm {
  const pairs = Object.entries(body).flatMap(([name, value]) => [value].flat().map(one => [name, one] as const))
  return {
    action,
    hadFile: pairs.some(([, value]) => value instanceof File && value.name !== ''),
    fields: pairs.flatMap(([name, value]) =>
      typeof value === 'string' && !ours.includes(name) && !secrets.test(name) ? [{ name, value }] : [],
    ),
  }
}

/** To somebody who is signed out. The button leads to the page below, once they are back. */
export const SignedOut = ({ kept }: { readonly kept: KeptForm }): Html => (
  <Frame title="You have been signed out">
    <p class="govuk-body">
      Nothing was sent for 15 minutes, or somebody signed out here. What you typed has not been saved yet, and it is not lost: it
      stays on this page until you close it.
    </p>
    <ol class="govuk-list govuk-list--number">
      <li>
        <a class="govuk-link" href={paths.signIn({ to: paths.signedInAgain() })} target="_blank" rel="noopener">
          Sign in (opens in a new tab)
        </a>
      </li>
      <li>Come back to this tab, and go on.</li>
    </ol>
    <SendAgain kept={kept} button="I have signed in: go on" />
    <Typed kept={kept} />
  </Frame>
)

/** To somebody whose page was opened before they signed in. */
export const CheckAndSend = ({ kept }: { readonly kept: KeptForm }): Html => (
  <Frame title="Check this and send it">
    <p class="govuk-body">
      This was typed on a page that was opened before you signed in, or in another browser window. It has not been saved yet.
    </p>
    <Typed kept={kept} />
    <SendAgain kept={kept} button="Send" />
    <p class="govuk-body">If you come back here each time, cookies are switched off in this browser. Allow them for this site.</p>
  </Frame>
)

const SendAgain = ({ kept, button }: { readonly kept: KeptForm; readonly button: string }): Html => (
  <PostForm action={kept.action}>
    {kept.fields.map(({ name, value }) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {govuk('button', { text: button, preventDoubleClick: true })}
  </PostForm>
)

const Typed = ({ kept }: { readonly kept: KeptForm }): Html => {
  const typed = kept.fields.filter(({ value }) => value.trim() !== '')
  return (
    <>
      <h2 class="govuk-heading-m">What you typed</h2>
      {typed.length === 0 && <p class="govuk-body">Nothing.</p>}
      {typed.length > 0 &&
        govuk('summary-list', {
          rows: typed.map(({ name, value }) => ({ key: { text: inWords(name) }, value: { html: <Lines text={value} /> } })),
        })}
      {kept.hadFile && <p class="govuk-body">A file cannot be kept. Choose it again on the page itself.</p>}
    </>
  )
}

const Lines = ({ text }: { readonly text: string }): Html => (
  <>
    {text.split('\n').map((line, n) => (
      <>
        {n > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

/** 'sentOn-day' is "Sent on day": the page that has the label is not at hand here. */
function inWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
