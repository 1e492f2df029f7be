import type { Tools } from '../core.mjs'
export type BrowserTools = Tools & { readonly digestOf: (file: Blob) => Promise<Uint8Array>; readonly hasEd25519: boolean }
export function browserTools(
  subtle: typeof globalThis.crypto.subtle | undefined,
  pause: (share: number) => void | Promise<void>,
): Promise<BrowserTools>
