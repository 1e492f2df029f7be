// What the list holds for whom, in words: the same as the policy of audit_entry says in SQL.
import type { Role } from '../people/actor.ts'

/** Each role that opens the list finds something else there; whoever has two finds both. Each reads after "one entry for". */
export function whatIsListed(roles: readonly Role[]): readonly string[] {
  const has = (...anyOf: readonly Role[]) => anyOf.some(one => roles.includes(one))
  return [
    ...(has('team manager', 'data protection officer')
      ? ['each time somebody opened or exported something of a case that you may see']
      : []),
    ...(has('data protection officer') ? ['each time a restricted record was opened, with the reason that was given'] : []),
    ...(has('data protection officer') ? ['each time somebody opened a list of work, or this list'] : []),
    ...(has('data protection officer', 'administrator')
      ? ['each time somebody signed in or out', 'each change to who works here and in which role']
      : []),
    'everything that you opened yourself',
  ]
}
