export function sha256(bytes: Uint8Array): Uint8Array
export function sha256OfStream(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array>
export function sha512(bytes: Uint8Array): Uint8Array
