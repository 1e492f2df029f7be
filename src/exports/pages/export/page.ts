import { looked } from '../../../audit/index.ts'
import { exampleCases, openCase } from '../../../cases/index.ts'
import { accept, refuse } from '../../../kernel/result.ts'
import { compartmentInWords, includes } from '../../../ledger/compartment.ts'
import { exportCase } from '../../../ledger/export/export-case.ts'
import { verifierOf, verifierText } from '../../../ledger/note.ts'
import { actorOf, formPage } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { ExportDeps } from '../../deps.ts'
import { partField, readExport, restricted } from './form.ts'
import { ExportView } from './view.tsx'

export const exportPage = formPage({
  path: paths.case.export,
  title: 'Export the case',
  access: 'export',
  examples: async ({ db }: ExportDeps) => (await exampleCases(db)).map(id => paths.case.export(id)),
  load: async ({ db, signer }: ExportDeps, { caseId }, context) => {
    const opened = await openCase(db, actorOf(context), caseId, context.today)
    if (opened === null || !opened.head.exportable) return null
    await looked(db, context, opened.caseId, 'opened the export', paths.case.export.pattern)
    const parts = restricted
      .filter(one => includes(opened.mask, one))
      .map(one => ({ name: partField(one), text: compartmentInWords[one] }))
    return { opened, parts, key: verifierText(verifierOf(signer)) }
  },
  view: (model, form) => ExportView({ ...model, form }),
  read: readExport,
  submit: async ({ db, signer }, { opened }, { purpose, mask }, context) => {
    const beyond = (mask & ~opened.mask) !== 0
    if (beyond) return refuse({ why: 'not-yours' as const })
    const exported = { at: context.now, by: actorOf(context).name, for: purpose }
    const { caseId } = opened
    await looked(db, context, caseId, `exported the case for ${purpose}`, paths.case.export.pattern, 'export')
    return accept(await exportCase(db, { caseId, mask, exported, signer }))
  },
  explain: { 'not-yours': () => 'The file would hold what you may not see. Choose again' },
  done: ({ opened }, bytes) => ({
    download: new Uint8Array(bytes),
    type: 'application/json',
    name: `${opened.head.reference}.putright-case.json`,
  }),
})
