// What was given, read; or the reason it cannot be. Nothing is stored.
import { refuse, type Result } from '../../../kernel/result.ts'
import type { Determination, NotADetermination } from '../../determination.ts'
import { readDetermination } from '../../index.ts'
import { decoded, type Given, type Unreadable } from './form.ts'

export type ReadingRefused = (NotADetermination & { readonly from: Given['from'] }) | Unreadable

export async function readWhatWasGiven({ from, text }: Given): Promise<Result<Determination, ReadingRefused>> {
  const held = await text
  const plain = typeof held === 'string' ? ({ ok: true, value: held } as const) : decoded(held)
  if (!plain.ok) return plain
  const read = readDetermination(plain.value)
  return read.ok ? read : refuse({ ...read.refusal, from })
}
