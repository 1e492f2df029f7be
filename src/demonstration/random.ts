// Lots that fall the same way each time: everything invented is drawn from a seed in words, so that the demonstration is the
// same on every machine and a picture of it stays true. Nothing here is fit for a secret.

export type Lots = {
  /** From 0 up to and not including 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  /** Throws on an empty list: nothing can be drawn from it. */
  pick<T>(from: readonly T[]): T
  shuffled<T>(list: readonly T[]): readonly T[]
  /** A random id of the usual form. */
  id(): string
  /** Bytes as hexadecimal digits. */
  hex(bytes: number): string
}

export const lotsFrom = (seed: string): Lots => new Drawn(fourNumbers(seed))

/** sfc32 after a hash of the words: short, quick and even enough for invented lives. */
class Drawn implements Lots {
  #a: number
  #b: number
  #c: number
  #d: number
  constructor([a, b, c, d]: readonly [number, number, number, number]) {
    ;[this.#a, this.#b, this.#c, this.#d] = [a, b, c, d]
    for (let n = 0; n < 12; n++) this.#draw()
  }
  #draw(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t
    return t >>> 0
  }
  next(): number {
    return this.#draw() / 4_294_967_296
  }
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }
  chance(probability: number): boolean {
    return this.next() < probability
  }
  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new RangeError('there is nothing to draw from')
    return from[this.between(0, from.length - 1)] as T
  }
  shuffled<T>(list: readonly T[]): readonly T[] {
    const left = [...list]
    for (let n = left.length - 1; n > 0; n--) {
      const other = this.between(0, n)
      ;[left[n], left[other]] = [left[other] as T, left[n] as T]
    }
    return left
  }
  hex(bytes: number): string {
    let text = ''
    while (text.length < bytes * 2) text += this.#draw().toString(16).padStart(8, '0')
    return text.slice(0, bytes * 2)
  }
  id(): string {
    return asId(this.hex(16))
  }
}

/** Thirty-two hexadecimal digits written as an id of version 4. */
export const asId = (digits: string): string =>
  `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${'89ab'[parseInt(digits[16] ?? '0', 16) & 3]}${digits.slice(17, 20)}-${digits.slice(20, 32)}`

/** An id that is always the same for the same words: `idOf('staff/Josie Tran')`. */
export const idOf = (words: string): string => lotsFrom(`id of ${words}`).id()

/** xmur3, four times over. */
function fourNumbers(seed: string): [number, number, number, number] {
  let h = 1_779_033_703 ^ seed.length
  for (let n = 0; n < seed.length; n++) {
    h = Math.imul(h ^ seed.charCodeAt(n), 3_432_918_353)
    h = (h << 13) | (h >>> 19)
  }
  const number = () => {
    h = Math.imul(h ^ (h >>> 16), 2_246_822_507)
    h = Math.imul(h ^ (h >>> 13), 3_266_489_909)
    return (h ^= h >>> 16) >>> 0
  }
  return [number(), number(), number(), number()]
}
