// The form of a pattern: which failing, what words say so. `says` must match the sentence; `not` must not. The sentence must
// be a criticism besides (see criticism.ts), so a pattern names the subject and how it went wrong, not that it was wrong.

import type { Failing } from '../../kernel/failings.ts'

export type Pattern = {
  readonly code: Failing
  readonly says: readonly RegExp[]
  readonly not?: RegExp
  /** Words that must stand in the sentence, earlier in its paragraph or in the list head over it: what "this" and "it" refer to. */
  readonly about?: RegExp
}

/** The ways a report says that something was not done, or that nothing shows it was. To be put before or after the thing. */
const undone =
  "(?:fail(?:ed|ure|ures|ing)?(?: to| in)?|did not|didn't|had not|has not|have not|was not|were not|not been|never|no|nor|neither|without|lack of|absence of|should (?:also )?have|ought to have|would (?:also )?have (?:been|expected)|expected to have|might (?:also )?have|could have|missed (?:an? |the )?opportunit\\w+ to|no (?:evidence|records?|indication|mention)|not (?:possible|clear)|unclear|does not appear)"

/** The undone thing named within a few words after the fault: "no evidence that it conducted a risk assessment". */
export const notDone = (thing: string, reach = 70): RegExp => new RegExp(`\\b${undone}\\b[^.;]{0,${reach}}?\\b(?:${thing})`)

/** The thing named first: "a risk assessment was not carried out". */
export const leftUndone = (thing: string, reach = 60): RegExp =>
  new RegExp(
    `\\b(?:${thing})\\b[^.;]{0,${reach}}?\\b(?:was not|were not|not been|had not been|has not been|did not|is not|not (?:carried|completed|offered|considered|followed|progressed|shared)|went un\\w+|should have been|could have been|would have been)\\b`,
  )

/** One thing followed by another, in reach of each other. */
export const near = (one: string, other: string, reach = 80): RegExp =>
  new RegExp(`\\b(?:${one})\\b[^;]{0,${reach}}?\\b(?:${other})`)
