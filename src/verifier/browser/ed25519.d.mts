export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
