// Contradictions between the findings and the rest: one thing ruled on twice, the body concluding otherwise, complaint items
// and findings that do not match. Matching is by shared subject words, so it points to a place to look and proves nothing.

import type { Finding, Warning } from '../determination.ts'
import type { Conclusion } from '../findings/conclusions.ts'
import { severityInWords } from '../findings/severity.ts'
import { likeness, overlap, topicOf } from '../text/topic.ts'

const closest = (topics: readonly ReadonlySet<string>[], findings: readonly Finding[]): readonly Finding[] => {
  const scored = findings.map(finding => ({
    finding,
    score: Math.max(
      ...topics.map(topic => (overlap(topic, topicOf(finding.item)) >= 0.5 ? likeness(topic, topicOf(finding.item)) : 0)),
    ),
  }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return best < 0.2 ? [] : scored.filter(({ score }) => score === best).map(({ finding }) => finding)
}

export const conflicts = (conclusions: readonly Conclusion[], findings: readonly Finding[]): Warning[] =>
  conclusions.flatMap(({ severity, item, heading, citation, ofElement }) => {
    const ruled = closest(ofElement ? [topicOf(heading)] : [topicOf(item), topicOf(heading)], findings)
    if (ruled.length === 0 || ruled.some(finding => finding.severity === severity)) return []
    const ruling = `${severityInWords(ruled[0]?.severity ?? severity)} for "${ruled[0]?.item ?? ''}"`
    const concluded = `${citation}: the body concludes ${severityInWords(severity)}`
    return [
      {
        kind: 'body-differs-from-determination',
        text: ofElement
          ? `${concluded} for one element; the determination says ${ruling} as a whole.`
          : `${concluded}, but the determination says ${ruling}.`,
      },
    ]
  })

export const blockConflicts = (blocks: readonly Finding[], findings: readonly Finding[]): Warning[] =>
  blocks.flatMap(block => {
    const ruled = closest([topicOf(block.item)], findings)
    if (ruled.length === 0 || ruled.some(finding => finding.severity === block.severity)) return []
    const text = `${block.citation}: the finding there is ${severityInWords(block.severity)}, but the decision says ${severityInWords(ruled[0]?.severity ?? block.severity)}.`
    return [{ kind: 'body-differs-from-determination', text }]
  })

export const duplicates = (findings: readonly Finding[]): Warning[] =>
  findings.flatMap((finding, at) => {
    const twin = findings.slice(0, at).find(other => likeness(topicOf(other.item), topicOf(finding.item)) >= 0.8)
    if (!twin) return []
    const text = `${finding.citation}: "${finding.item}" seems to repeat ${twin.citation}, "${twin.item}". Both are kept.`
    return [{ kind: 'duplicate-finding', text }]
  })

export const mismatches = (items: readonly string[], findings: readonly Finding[]): Warning[] => {
  if (items.length === 0 || findings.length === 0) return []
  const count =
    items.length === findings.length ? [] : [`There are ${items.length} complaint items but ${findings.length} findings.`]
  const unruled = items.filter(
    item => topicOf(item).size > 0 && !findings.some(finding => overlap(topicOf(item), topicOf(finding.item)) >= 0.5),
  )
  return [...count, ...unruled.map(item => `No finding was matched to the complaint item "${item}".`)].map(text => ({
    kind: 'findings-and-items-differ',
    text,
  }))
}
