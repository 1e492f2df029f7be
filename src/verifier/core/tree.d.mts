type Sha256 = (bytes: Uint8Array) => Uint8Array
export function leafHash(data: Uint8Array, sha256: Sha256): Uint8Array
export function isIncluded(
  claim: {
    readonly leaf: bigint
    readonly hash: Uint8Array
    readonly proof: readonly Uint8Array[]
    readonly size: bigint
    readonly root: Uint8Array
  },
  sha256: Sha256,
): boolean
export function isConsistent(
  claim: {
    readonly first: bigint
    readonly firstRoot: Uint8Array
    readonly second: bigint
    readonly secondRoot: Uint8Array
    readonly proof: readonly Uint8Array[]
  },
  sha256: Sha256,
): boolean
