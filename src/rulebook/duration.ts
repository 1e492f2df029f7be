// A limit as a standard words it: "5 working days", "14 days", "4 weeks", "3 months", "the same day".

export type Duration = { readonly number: number; readonly unit: 'working days' | 'days' | 'weeks' | 'months' }

export const durationText = /^(?:the same day|(\d+) (working days?|days?|weeks?|months?))$/

/** Precondition: text that `durationText` accepts; throws otherwise. */
export function readDuration(text: string): Duration {
  if (text === 'the same day') return { number: 0, unit: 'days' }
  const match = durationText.exec(text)
  if (!match?.[2]) throw new RangeError(`"${text}" is not a limit`)
  return { number: Number(match[1]), unit: `${match[2].replace(/s$/, '')}s` as Duration['unit'] }
}
