// What `putright verify` finds, told as it is found: a log of millions of facts is not held in memory, nor are its problems.

export type Place =
  | { readonly kind: 'fact'; readonly caseId: string; readonly seq: number }
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'leaf'; readonly index: number }
  | { readonly kind: 'tile'; readonly level: number; readonly index: number }
  | { readonly kind: 'checkpoint'; readonly size: number }
  | { readonly kind: 'yours'; readonly n: number }

export type Problem = { readonly at: Place; readonly says: string }
export type Tell = (problem: Problem) => void

/** A line without personal data. */
export function problemLine({ at, says }: Problem): string {
  switch (at.kind) {
    case 'fact':
      return `Case ${at.caseId}, fact ${at.seq}: ${says}`
    case 'case':
      return `Case ${at.caseId}: ${says}`
    case 'leaf':
      return `Leaf ${at.index}: ${says}`
    case 'tile':
      return `Tile ${at.index} of level ${at.level}: ${says}`
    case 'checkpoint':
      return `Checkpoint of size ${at.size}: ${says}`
    case 'yours':
      return `Your checkpoint ${at.n}: ${says}`
  }
}
