// Numbers as determinations write them: "28", "six", "twenty-eight".

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const named = new Map<string, number>(units.split(' ').map((word, n) => [word, n]))
tens.split(' ').forEach((ten, at) => {
  named.set(ten, (at + 2) * 10)
  for (const unit of units.split(' ').slice(1, 10)) named.set(`${ten}-${unit}`, (at + 2) * 10 + (named.get(unit) ?? 0))
})

/** A number in figures or words, as a pattern without groups. */
export const numberPattern = `(?:\\d{1,4}|(?:${tens.replaceAll(' ', '|')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${units.split(' ').slice(1).reverse().join('|')})`

export const numberFrom = (words: string): number | null => {
  const word = words.trim().toLowerCase().replace(/\s+/g, '-')
  return /^\d+$/.test(word) ? Number(word) : (named.get(word) ?? null)
}
