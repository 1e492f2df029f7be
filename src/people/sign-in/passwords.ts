// What makes a password good enough: long, not one that is guessed early, and nothing of the place or the person. No rule
// about kinds of characters and no expiry: neither makes a password harder to guess. Nothing is looked up elsewhere.
import { accept, refuse, type Result } from '../../kernel/result.ts'

export const fewestCharacters = 12
export const mostCharacters = 128

/** 10^10 guesses: out of reach of anybody who must guess here, where ten are allowed in a quarter of an hour. */
const fewestGuessesLog10 = 10

export type PasswordRefused = { readonly why: 'too short' } | { readonly why: 'too long' } | { readonly why: 'easily guessed' }

/** `about`: words that somebody would try first, such as the person's name and the landlord's. Exactly as typed: no trimming. */
export async function checkPassword(password: string, about: readonly string[]): Promise<Result<string, PasswordRefused>> {
  if (lengthOf(password) < fewestCharacters) return refuse({ why: 'too short' })
  if (lengthOf(password) > mostCharacters) return refuse({ why: 'too long' })
  const words = about.flatMap(one => one.split(/[^\p{L}\p{N}]+/u)).filter(word => word.length > 2)
  const guesses = (await estimator()).check(password, ['putright', ...words]).guessesLog10
  return guesses < fewestGuessesLog10 ? refuse({ why: 'easily guessed' }) : accept(password)
}

/** In characters as a person counts them, or nearly. */
const lengthOf = (password: string) => [...password].length

type Estimator = { readonly check: (password: string, words: string[]) => { readonly guessesLog10: number } }
let made: Promise<Estimator> | null = null

/** 30,000 common passwords, names, keyboards and dates: loaded when a password is first chosen, not when the server starts. */
const estimator = (): Promise<Estimator> =>
  (made ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, common]) =>
      new ZxcvbnFactory({ dictionary: { ...common.dictionary }, graphs: common.adjacencyGraphs, maxLength: mostCharacters }),
  ))
