// Where to go on to after signing in: a page of ours, or the first page. An address that a browser could read as another
// site's ("//evil", "/\evil", "https:evil") never leaves here.

const ours = 'https://ours.invalid'
const never = /^\/(sign-in|sign-out|demonstration)(\/|\?|$)/

/** The address, made plain; '/' for anything doubtful, and for the pages of signing in themselves. */
export function safeReturn(given: string | null | undefined): string {
  if (typeof given !== 'string' || given.length > 2000 || !/^\/[^/\\]/.test(given) || /[\u0000-\u0020\\\u007f]/.test(given))
    return '/'
  const url = URL.parse(given, ours)
  if (url === null || url.origin !== ours || url.pathname.startsWith('//') || never.test(url.pathname)) return '/'
  return `${url.pathname}${url.search}`
}
