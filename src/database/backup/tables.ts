// The tables that a backup holds: all of ours, in an order in which each stands after those that it refers to. Left out are
// the schema's own marks, which a restore makes anew, and the job runner's, whose jobs are found again from what is stored.
import type pg from 'pg'

export type Table = { readonly table: string; readonly columns: readonly string[] }
export type Counter = { readonly table: string; readonly column: string; readonly next: number }

const ours = `n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'schema\\_%'`

export async function tablesOf(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where ${ours} group by c.relname order by c.relname`)
  return inOrder(rows, await referencesOf(client))
}

type Reference = { readonly from: string; readonly to: string }

const referencesOf = async (client: pg.ClientBase): Promise<readonly Reference[]> =>
  (
    await client.query<Reference>(`
    select f.relname as "from", t.relname as "to" from pg_constraint k
      join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid join pg_namespace n on n.oid = f.relnamespace
    where k.contype = 'f' and n.nspname = 'public' and f.oid <> t.oid`)
  ).rows

/** Throws when tables refer to each other in a circle: then no order does. */
function inOrder(tables: readonly Table[], references: readonly Reference[]): readonly Table[] {
  const done: Table[] = []
  const left = new Map(tables.map(one => [one.table, one]))
  while (left.size > 0) {
    const next = [...left.values()].filter(({ table }) => !references.some(({ from, to }) => from === table && left.has(to)))
    if (next.length === 0) throw new Error(`These tables refer to each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const one of next) {
      done.push(one)
      left.delete(one.table)
    }
  }
  return done
}

export async function countersOf(client: pg.ClientBase): Promise<readonly Counter[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select c.relname as table, a.attname as column, pg_get_serial_sequence(format('public.%I', c.relname), a.attname) as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where ${ours} and not a.attisdropped and pg_get_serial_sequence(format('public.%I', c.relname), a.attname) is not null
    order by 1, 2`)
  const counters: Counter[] = []
  for (const { table, column, sequence } of rows) {
    // The sequence's name comes quoted from the database itself.
    const { rows: at } = await client.query<{ next: number }>(
      `select case when is_called then last_value + 1 else last_value end as next from ${sequence}`,
    )
    counters.push({ table, column, next: at[0]?.next ?? 1 })
  }
  return counters
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const copyOf = ({ table, columns }: Table): string => `public.${quoted(table)} (${columns.map(quoted).join(', ')})`
