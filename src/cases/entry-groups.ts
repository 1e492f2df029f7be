// The few groups in which a timeline can be looked at. Made from the vocabulary's own groups, so that a new kind has one.
import { kindGroups } from '../rulebook/kinds.ts'

export const timelineGroups = {
  contact: 'Contact',
  promises: 'Promises and plans',
  risk: 'Risk and needs',
  evidence: 'Meetings and evidence',
  complaint: 'Complaint',
} as const
export type TimelineGroup = keyof typeof timelineGroups

const groupTitles: { readonly [title: string]: TimelineGroup } = {
  Contact: 'contact',
  'Plans, measures and promises': 'promises',
  'Risk, needs and safeguarding': 'risk',
  'Meetings, evidence and agencies': 'evidence',
  Complaints: 'complaint',
  Redress: 'complaint',
  'The Ombudsman': 'complaint',
}

const groups = new Map(
  kindGroups.flatMap(({ title, kinds }) => Object.keys(kinds).map(kind => [kind, groupTitles[title] ?? null] as const)),
)

export const groupOf = (kind: string): TimelineGroup | null => groups.get(kind) ?? null
