// How often one network, and one person, may ask. Generous: a busy office behind one address stays far below it. Kept in this
// process's memory: several processes allow so many times as much, and a restart forgets; what must hold across processes (a
// locked second factor) is in the database.
export type Bucket = { readonly burst: number; readonly perSecond: number }
export type Limits = { readonly [Kind in 'network' | 'person' | 'reports']: Bucket }

export const everydayLimits: Limits = {
  network: { burst: 3000, perSecond: 50 },
  person: { burst: 400, perSecond: 8 },
  reports: { burst: 30, perSecond: 0.2 },
}

export type Limiter = {
  /** Counts one request. Whole seconds to wait; 0: go on. */
  readonly wait: (kind: keyof Limits, who: string) => number
}

const mostKept = 50_000

export function limiter(limits: Limits, now: () => Date): Limiter {
  const kept = new Map<string, { left: number; at: number }>()
  return {
    wait: (kind, who) => {
      const { burst, perSecond } = limits[kind]
      const key = `${kind} ${who}`
      const at = now().getTime()
      const before = kept.get(key) ?? { left: burst, at }
      const left = Math.min(burst, before.left + ((at - before.at) / 1000) * perSecond)
      // Put back at the end, so that the first in the map is the longest unused.
      kept.delete(key)
      kept.set(key, { left: left < 1 ? left : left - 1, at })
      for (const oldest of kept.keys())
        if (kept.size > mostKept) kept.delete(oldest)
        else break
      return left < 1 ? Math.ceil((1 - left) / perSecond) : 0
    },
  }
}
