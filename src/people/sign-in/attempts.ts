// How often signing in may go wrong before it must wait: by account, whether or not there is such an account, and by address
// of the network. Kept in this process's memory: several processes allow so many times as much, and a restart forgets. A
// second factor has a lock of its own, in the database (better-auth).
export type Attempts = {
  /** How many seconds to wait; 0: go on. */
  readonly wait: (keys: readonly Key[], now: Date) => number
  readonly wentWrong: (keys: readonly Key[], now: Date) => void
  readonly wentWell: (key: Key) => void
}

export type Key = { readonly of: 'account' | 'address'; readonly name: string }

const windowMs = 15 * 60_000
/** A whole office may stand behind one address. */
const most = { account: 10, address: 100 }
const mostKeys = 50_000

export function attemptsInMemory(): Attempts {
  const failures = new Map<string, readonly number[]>()
  const nameOf = ({ of, name }: Key) => `${of} ${name.trim().toLowerCase()}`
  const recent = (key: Key, now: Date) => (failures.get(nameOf(key)) ?? []).filter(at => at > now.getTime() - windowMs)
  return {
    wait: (keys, now) =>
      Math.max(
        0,
        ...keys.map(key => {
          const times = recent(key, now)
          const decides = times[times.length - most[key.of]]
          return decides === undefined ? 0 : Math.ceil((decides + windowMs - now.getTime()) / 1000)
        }),
      ),
    wentWrong: (keys, now) => {
      for (const key of keys) {
        const times = [...recent(key, now), now.getTime()].slice(-most[key.of])
        failures.delete(nameOf(key))
        failures.set(nameOf(key), times)
      }
      // The oldest go first: somebody who tries many names must not fill the memory.
      for (const name of failures.keys())
        if (failures.size > mostKeys) failures.delete(name)
        else break
    },
    wentWell: key => void failures.delete(nameOf(key)),
  }
}
