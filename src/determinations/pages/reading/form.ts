// A determination as pasted text or a file. A file wins over text, so that text left from an earlier try does not matter.
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { fields, optionalFile, optionalText } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

export type Given = { readonly from: 'text' | 'file'; readonly text: string | Promise<Uint8Array> }

export function readGiven(body: Body): Result<Given, readonly FieldError[]> {
  const read = fields(body, { text: optionalText(), file: optionalFile() })
  if (!read.ok) return read
  const { text, file } = read.value
  if (file !== null) return accept({ from: 'file', text: file.bytes() })
  if (text.trim() !== '') return accept({ from: 'text', text })
  return refuse([{ field: 'text', message: 'Paste the text of a determination, or choose a file' }])
}

export type Unreadable =
  { readonly why: 'pdf' } | { readonly why: 'word' } | { readonly why: 'not-text' } | { readonly why: 'empty' }

const startsWith = (bytes: Uint8Array, mark: string) => Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark

/** Text of a file as UTF-8, UTF-16 with a mark, or Windows-1252: what browsers and Word save. */
export function decoded(bytes: Uint8Array): Result<string, Unreadable> {
  if (startsWith(bytes, '%PDF')) return refuse({ why: 'pdf' })
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return refuse({ why: 'word' })
  const text = asText(bytes)
  if (text === null || text.includes('\u0000')) return refuse({ why: 'not-text' })
  return text.trim() === '' ? refuse({ why: 'empty' }) : accept(text)
}

function asText(bytes: Uint8Array): string | null {
  if (startsWith(bytes, '\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, '\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes.includes(0) ? null : new TextDecoder('windows-1252').decode(bytes)
  }
}
