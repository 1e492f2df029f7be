// Which of the things to do are shown: by when, by kind of case, and whose.
export const whens = ['everything', 'overdue', 'today', 'this week'] as const
export const kinds = ['both', 'antisocial behaviour', 'complaint'] as const
export const whose = ['all', 'mine', 'covered'] as const

export type Filter = {
  readonly when: (typeof whens)[number]
  readonly kind: (typeof kinds)[number]
  readonly whose: (typeof whose)[number]
}

export const everything: Filter = { when: 'everything', kind: 'both', whose: 'all' }

/** From the address; what it does not know is taken for no filter. */
export const readFilter = (query: (name: string) => string | null): Filter => ({
  when: whens.find(one => one === query('when')) ?? everything.when,
  kind: kinds.find(one => one === query('kind')) ?? everything.kind,
  whose: whose.find(one => one === query('whose')) ?? everything.whose,
})

export const isFiltered = (filter: Filter): boolean =>
  filter.when !== everything.when || filter.kind !== everything.kind || filter.whose !== everything.whose
