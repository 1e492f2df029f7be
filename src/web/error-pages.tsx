// What is shown when there is no page to show. One sentence of what happened, one of what to do; a fault has a reference.
import { Frame } from '../ui/frame.tsx'
import type { Html } from '../ui/html.ts'
import { paths } from '../ui/paths.ts'

const HomeLink = () => (
  <p class="govuk-body">
    <a class="govuk-link" href={paths.home()}>
      Go to the home page
    </a>
  </p>
)

/** Absent and hidden look the same. */
export const NotFound = (): Html => (
  <Frame title="Page not found">
    <p class="govuk-body">
      If you typed the address, check that it is right. If you followed a link, what it led to is not here.
    </p>
    <HomeLink />
  </Frame>
)

export const TooLarge = ({ limit }: { readonly limit: string }): Html => (
  <Frame title="That is too large to read">
    <p class="govuk-body">
      A file or pasted text can be up to {limit}. Go back and choose a smaller one, or paste the part that matters.
    </p>
    <HomeLink />
  </Frame>
)

export const NotAForm = (): Html => (
  <Frame title="Only forms are taken here">
    <p class="govuk-body">What was sent is neither a form nor a file from one. Nothing was saved.</p>
    <HomeLink />
  </Frame>
)

export const TooOften = ({ seconds }: { readonly seconds: number }): Html => (
  <Frame title="Too many requests">
    <p class="govuk-body">
      Nothing was saved. Wait {seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again.
    </p>
    <HomeLink />
  </Frame>
)

export const FormExpired = (): Html => (
  <Frame title="This form cannot be used any more">
    <p class="govuk-body">
      It was opened before this browser’s session began, or cookies are switched off. Nothing was saved. Go back, load the page
      again and send it once more.
    </p>
    <HomeLink />
  </Frame>
)

export const NoAccess = (): Html => (
  <Frame title="You do not have access to this page">
    <p class="govuk-body">Your role does not open it. If you need it for your work, ask your manager.</p>
    <HomeLink />
  </Frame>
)

export const AlreadySent = (): Html => (
  <Frame title="This form was sent already, with something else in it">
    <p class="govuk-body">
      What was sent first has been saved, and what you sent now has not. Open the page again to see how things stand, and enter
      what is missing there.
    </p>
    <HomeLink />
  </Frame>
)

export const Fault = ({ reference }: { readonly reference: string }): Html => (
  <Frame title="Something went wrong on our side">
    <p class="govuk-body">Nothing you typed caused it, and nothing was saved. Try again in a few minutes.</p>
    <p class="govuk-body">
      If it happens again, tell whoever runs Putright for you, with this reference: <strong>{reference}</strong>
    </p>
    <HomeLink />
  </Frame>
)
