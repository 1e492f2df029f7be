// Requests that arrive when they arrive: at a fixed rate, whether or not the ones before are answered, so that a slow answer
// makes those behind it late too and is not left out of the figures.
export type Arrivals = {
  readonly medianMs: number
  readonly p95Ms: number
  readonly worstMs: number
  /** False when the last quarter waited twice as long as the first and more than a second: the queue was growing. */
  readonly keptUp: boolean
}

export async function openLoop(work: () => Promise<unknown>, perSecond: number, seconds: number): Promise<Arrivals> {
  const began = performance.now()
  const took = await Promise.all(
    Array.from({ length: perSecond * seconds }, async (_, n) => {
      const due = (n * 1000) / perSecond
      await new Promise(done => setTimeout(done, due))
      await work()
      return performance.now() - began - due
    }),
  )
  const quarter = Math.ceil(took.length / 4)
  const [first, last] = [median(took.slice(0, quarter)), median(took.slice(-quarter))]
  return {
    medianMs: median(took),
    p95Ms: share(took, 0.95),
    worstMs: share(took, 1),
    keptUp: last < 1000 || last < 2 * first,
  }
}

const share = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(part * list.length))] ?? 0
const median = (list: readonly number[]): number => share(list, 0.5)
