export function canonical(value: unknown): string
export function readCanonical(bytes: Uint8Array): { readonly value?: unknown; readonly problem?: string }
