// What every answer says to the browser about trust. Scripts run only with this answer's nonce; nothing loads from
// elsewhere; no page may be framed. Referrer stays same-origin, not none: without it a browser posts with Origin: null.
import type { MiddlewareHandler } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'

const nobody: string[] = []

export const security: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'none'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'DENY',
  xContentTypeOptions: 'nosniff',
  // Said below, and only over https: on http it would be ignored, and behind a proxy it is the proxy's to say.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: nobody, microphone: nobody, geolocation: nobody, payment: nobody, usb: nobody },
})

export const strictTransport: MiddlewareHandler = async (c, next) => {
  await next()
  if (new URL(c.req.url).protocol === 'https:') c.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}
