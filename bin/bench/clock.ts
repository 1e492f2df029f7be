// Timing: each thing is warmed up, run in rounds, and given by its median and its slowest hundredth.
export type Timing = { readonly perSecond: number; readonly medianMs: number; readonly p99Ms: number; readonly rounds: number }

export async function time(rounds: number, work: () => unknown): Promise<Timing> {
  for (let n = 0; n < Math.max(3, rounds / 5); n++) await work()
  const took: number[] = []
  for (let n = 0; n < rounds; n++) {
    const from = performance.now()
    const result = work()
    if (result instanceof Promise) await result
    took.push(performance.now() - from)
  }
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0
  return { perSecond: 1000 / at(0.5), medianMs: at(0.5), p99Ms: at(0.99), rounds }
}

export const thousands = (number: number): string => Math.round(number).toLocaleString('en-GB')
export const ms = (number: number): string => `${number.toFixed(number < 10 ? 2 : 0)} ms`
