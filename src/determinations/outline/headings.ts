// The headings a determination has, by what they mean. Compared with spaces and marks squeezed out, since published
// headings come split ("Deter mination") and decorated ("Determination (decision)").

import type { SectionKind } from '../determination.ts'
import { squeezed } from '../text/mend.ts'

const headings: readonly (readonly [SectionKind, RegExp])[] = [
  ['approach', /^ourapproach$/],
  ['complaint', /^(?:(?:the)?complaints?|complaintdefinition|whatthe(?:complaint|case)isabout|thecomplaint(?:s|isabout))$/],
  ['background', /^(?:background(?:and(?:thecomplaint|(?:a)?summaryof(?:the)?(?:key)?events))?|(?:a)?summaryof(?:the)?(?:key)?events)$/],
  ['jurisdiction', /^(?:our)?jurisdiction$|^whatwe(?:can|have|did)?(?:and)?(?:can)?not(?:investigated?|consider(?:ed)?)$|^(?:matters|complaints)outside(?:of)?(?:our|the)?jurisdiction$/],
  ['assessment', /^(?:(?:our)?assessment(?:and)?(?:(?:of)?(?:our)?findings)?|findings|whatwefoundandwhy|(?:our)?analysis|assessmentoftheevidence)$/],
  ['determination', /^(?:(?:our|the|final)?determinations?(?:decisions?)?|(?:our)?decisions?(?:determinations?)?|ourfindings?|(?:our)?determinationandorders)$/],
  ['reasons', /^(?:(?:our|summaryof|the)?reasons?(?:for(?:the|our)?(?:decision|determination)s?)?)$/],
  ['orders', /^(?:(?:our)?orders?(?:and)?(?:our)?(?:recommendations?)?|puttingthingsright|whatthelandlordmustdo)$/],
  ['recommendations', /^(?:our)?recommendations?$/],
  ['procedure', /^(?:ourinvestigation|the(?:landlords)?complaints?(?:procedure|process)|referralto(?:the|our)(?:housing)?ombudsman(?:service)?|yourrighttoareview|whathappensnext|reviewofthisdecision)$/],
  ['learning', /^(?:our)?learning$/],
] // prettier-ignore

export const kindOfHeading = (text: string): SectionKind | null => {
  if (text.length > 60) return null
  const bare = squeezed(text)
  return headings.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}

/** A conclusion belongs to the subheading before it: "Assessment and findings, Complaint handling, Conclusion". */
export const isConclusion = (text: string): boolean =>
  /^(?:conclusions?|summary(?:andconclusions?)?|overallconclusions?)$/.test(squeezed(text))
