// What every answer says to the browser about trust. Scripts run only with this answer's nonce; nothing loads from
// elsewhere; no page may be framed; what a browser refuses it tells us. Referrer stays same-origin, not none: without it a
// browser posts with Origin: null.
import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { isSecure, siteOf } from './site.ts'

const nobody: string[] = []

export const reportsPath = '/csp-reports'

export const security: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    fontSrc: ["'none'"],
    frameSrc: ["'none'"],
    workerSrc: ["'none'"],
    manifestSrc: ["'none'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    reportUri: reportsPath,
    reportTo: 'csp',
  },
  reportingEndpoints: [{ name: 'csp', url: reportsPath }],
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  originAgentCluster: '?1',
  xFrameOptions: 'DENY',
  xContentTypeOptions: 'nosniff',
  // Said below, and only over https: on http it would be ignored.
  strictTransportSecurity: false,
  permissionsPolicy: {
    camera: nobody,
    microphone: nobody,
    geolocation: nobody,
    payment: nobody,
    usb: nobody,
    displayCapture: nobody,
    publickeyCredentialsGet: nobody,
  },
})

/** No answer is kept by anybody on the way, unless it says so itself; and no search engine has anything to look for here. */
export const keptByNobody: MiddlewareHandler = createMiddleware(async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  if (isSecure(siteOf(c))) c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
})
