// A path is a function that writes a URL and carries its pattern, so a link and its route can never differ.
// '/cases/:caseId' takes one argument; ':ruleId{.+}' may hold slashes, which stay slashes.

type Strip<Name extends string> = Name extends `${infer Plain}{${string}` ? Plain : Name
type Names<Pattern extends string> = Pattern extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? [Strip<Name>, ...Names<`/${More}`>]
    : [Strip<Rest>]
  : []

export type Params<Pattern extends string> = { readonly [Name in Names<Pattern>[number]]: string }
export type Query = { readonly [name: string]: string | null | undefined }
type Values<Pattern extends string> = Strings<Names<Pattern>>
type Strings<Found extends readonly string[]> = { [Index in keyof Found]: string }

export type Path<Pattern extends string = string> = {
  (...values: [...Values<Pattern>, query?: Query]): string
  readonly pattern: Pattern
}

const encode = (value: string, mayHoldSlashes: boolean) =>
  mayHoldSlashes ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value)

function queryString(query: Query): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const write = (...given: readonly (string | Query | undefined)[]): string => {
    const last = given.at(-1)
    const values = given.filter(value => typeof value === 'string')
    const url = pattern.replace(/:[A-Za-z]+(\{\.\+\})?/g, (name, rest) => {
      const value = values.shift()
      if (value === undefined) throw new RangeError(`No value for ${name} in ${pattern}`)
      return encode(value, rest !== undefined)
    })
    return url + (typeof last === 'object' ? queryString(last) : '')
  }
  return Object.assign(write, { pattern })
}
