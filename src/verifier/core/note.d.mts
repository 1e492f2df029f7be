export type Key = { readonly name: string; readonly id: Uint8Array; readonly publicKey: Uint8Array }
export type Note = {
  readonly text: string
  readonly signatures: readonly { readonly name: string; readonly id: Uint8Array; readonly signature: Uint8Array }[]
}
export function readKey(text: string, sha256: (bytes: Uint8Array) => Uint8Array): Key | null
export function readNote(note: string): Note | null
export function isSignedWith(
  note: Note,
  key: Key,
  ed25519: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>,
): Promise<boolean>
export function readCheckpoint(
  text: string,
): { readonly note: Note; readonly origin: string; readonly size: bigint; readonly root: Uint8Array } | null
