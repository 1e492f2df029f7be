// The two roles and the database, made when they are missing: the owner makes and migrates, the application works and owns
// nothing. Neither is a superuser.
import pg from 'pg'
import { appRole, clusterRole, ownerRole } from './create.ts'
import type { Postmaster } from './postmaster.ts'

export const databaseName = 'putright'

export async function asCluster<T>({ socketFolder, port }: Postmaster, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ host: socketFolder, port, user: clusterRole, database: 'postgres' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The owner sees past row-level security: it restores, rebuilds and loads. Nothing that answers a request is the owner. */
export const makeRoles = (server: Postmaster): Promise<void> =>
  asCluster(server, async client => {
    const has = async (query: string, name: string) => ((await client.query(query, [name])).rowCount ?? 0) > 0
    const hasRole = (name: string) => has('select from pg_roles where rolname = $1', name)
    if (!(await hasRole(ownerRole))) await client.query(`create role ${ownerRole} login createdb createrole bypassrls`)
    if (!(await hasRole(appRole))) await client.query(`create role ${appRole} login`)
    await client.query(`grant ${appRole} to ${ownerRole} with admin option`)
    if (!(await has('select from pg_database where datname = $1', databaseName)))
      await client.query(`create database ${databaseName} owner ${ownerRole}`)
  })
