// A plain date at an edge: how files and forms of data say one, with the words for a mistake.
import { z } from 'zod'
import { isPlainDate, type PlainDate } from './plain-date.ts'

export const dateType = z
  .string()
  .refine((text): text is PlainDate => isPlainDate(text), { error: 'write the date as 2024-04-01' })
