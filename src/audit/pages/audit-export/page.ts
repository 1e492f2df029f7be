import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { csv } from '../../../ui/csv.ts'
import { londonTime } from '../../../ui/dates.tsx'
import { actorOf, formPage } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { readFilter } from '../../filter.ts'
import { looked } from '../../looked.ts'
import { looksAt, nameOf, referenceOf, type Look } from '../../read-models/looks.ts'
import { readAuditExport } from './form.ts'
import { AuditExportView, mostInAFile } from './view.tsx'

export const auditExportPage = formPage({
  path: paths.auditExport,
  title: 'Keep who looked as a file',
  access: 'audit',
  load: async ({ db }: RecordDeps, _, context) => {
    const { filter, form } = readFilter(context.query)
    const wanted = { filter, upTo: context.now, atMost: mostInAFile + 1 }
    return {
      filter,
      // An address that cannot be read must not come to mean everything.
      unreadable: form.errors,
      person: filter.person === null ? null : await nameOf(db, filter.person),
      reference: filter.caseId === null ? null : await referenceOf(db, filter.caseId),
      looks: form.errors.length > 0 ? [] : await looksAt(db, wanted),
      roles: actorOf(context).roles,
    }
  },
  view: AuditExportView,
  read: readAuditExport,
  submit: async (
    { db },
    { looks, filter, reference },
    { purpose },
    context,
  ): Promise<Result<readonly Look[], { readonly why: 'nothing' | 'too-many' }>> => {
    if (looks.length === 0) return refuse({ why: 'nothing' })
    if (looks.length > mostInAFile) return refuse({ why: 'too-many' })
    const ofCase = reference === null ? null : filter.caseId
    await looked(
      db,
      context,
      ofCase,
      `kept the list of who looked as a file, for ${purpose}`,
      paths.auditExport.pattern,
      'export',
    )
    return accept(looks)
  },
  explain: {
    nothing: () => 'There is nothing to keep. Choose other entries',
    'too-many': () => `A file holds at most ${mostInAFile.toLocaleString('en-GB')} entries. Choose fewer days`,
  },
  done: (_, looks) => ({
    download: csv(['Day', 'Time in London', 'Who', 'What they did', 'Case'], looks.map(asRow)),
    type: 'text/csv; charset=utf-8',
    name: 'who-looked.csv',
  }),
})

const asRow = ({ day, at, who, what, reference }: Look): readonly string[] => [
  day,
  londonTime(at),
  who ?? 'Putright itself',
  what,
  reference ?? '',
]
