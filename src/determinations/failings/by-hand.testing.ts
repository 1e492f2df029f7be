// Reads by-hand.txt: what a person found in the published determinations. Used only to measure the reader against them.

import { readFileSync } from 'node:fs'

export type HandRead = {
  readonly heading: string
  readonly paragraph: string
  readonly codes: readonly string[]
  readonly arguable: readonly string[]
}

const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter(word => word !== '')

/** What was read, by the reference of the determination. */
export const readByHand = (): ReadonlyMap<string, readonly HandRead[]> => {
  const byReference = new Map<string, HandRead[]>()
  let rows: HandRead[] = []
  let heading = ''
  for (const line of readFileSync(`${import.meta.dirname}/by-hand.txt`, 'utf8').split('\n')) {
    if (line.startsWith('= ')) byReference.set(line.slice(2), (rows = []))
    else if (line.startsWith('# ')) heading = line.slice(2)
    else if (/^\d/.test(line)) {
      const [plainly, arguably] = line.split('?')
      const [paragraph = '', ...codes] = words(plainly)
      rows.push({ heading, paragraph, codes, arguable: words(arguably) })
    }
  }
  return byReference
}
