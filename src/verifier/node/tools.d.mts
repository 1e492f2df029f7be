import type { Tools } from '../core.mjs'
export const nodeTools: Tools
export function digestOfFile(path: string): Promise<Uint8Array>
