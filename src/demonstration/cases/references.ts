// References look drawn, because a sequence with gaps would tell of cases that somebody may not see. No two are the same.
import { lotsFrom } from '../random.ts'

/** Five digits while they last, then six. `taken` are not given again. */
export function referencesFrom(seed: string, prefix: 'ASB' | 'COM', taken: readonly string[] = []): () => string {
  const lots = lotsFrom(`${seed}/references/${prefix}`)
  const given = new Set(taken)
  return () => {
    const [from, to] = given.size < 60_000 ? [10_000, 99_999] : [100_000, 999_999]
    for (;;) {
      const reference = `${prefix} ${lots.between(from, to)}`
      if (given.has(reference)) continue
      given.add(reference)
      return reference
    }
  }
}
