// Patterns for failings of record keeping: missing records, missing notes, evidence not given to the Ombudsman.

import type { Pattern } from './pattern.ts'

export const recordPatterns: readonly Pattern[] = [
  {
    code: 'RECORD_KEEPING_POOR',
    says: [
      /\b(?:poor|inadequate|weak|incomplete|ineffective|insufficient|limited|minimal|lack of|gaps?(?: and omissions)? in|omissions in|absence of|no|missing|(?:very|exceptionally) (?:poor|limited))\b[^.;]{0,45}\b(?:records?\b|record[- ]keeping|notes\b|case notes|documentation|audit trail)/,
      /\brecord[- ]keeping\b[^.;]{0,70}\b(?:poor|inadequate|failings?|failures?|insufficient|fell short|was not|not)\b/,
      /\brecords?\b[^.;]{0,60}\b(?:limited|incomplete|inadequate|insufficient|not (?:updated|contain|clear|been kept)|do not contain|missing|inaccurate|poor)\b/,
      /\b(?:not reflected|not recorded|no record) in\b[^.;]{0,20}\b(?:evidence|records?|system)/,
      /\bnothing was recorded\b|\bconcerns? (?:surrounding|about|regarding|with)\b[^.;]{0,12}\brecord keeping\b/,
      /\b(?:did not|fail\w*|not)\b[^.;]{0,15}\b(?:keep|maintain|record|kept|hold|have)\b[^.;]{0,25}\b(?:records?|any discussions)\b/,
      /\bpoor standard of records\b|\bnotable lack of records\b|\blimited detail\b[^.;]{0,30}\bdiscussed\b/,
    ],
    not: /\bno (?:contemporaneous )?notes (?:from|to|of)\b|\bpolice\b[^.]{0,40}\bno record|hate crime|no records? of (?:any )?(?:previous|crim)/,
  },
  {
    code: 'MEETING_NOTES_MISSING',
    says: [
      /\bno\b[^.;]{0,15}\b(?:contemporaneous |further |written )?(?:notes?|minutes|records?)\b[^.;]{0,40}\b(?:meeting|visit|call|interview|discussion|conversation|what happened|from this)\b/,
      /\b(?:not|without)\b[^.;]{0,25}\bprovid\w*\b[^.;]{0,12}\b(?:any )?(?:notes|records?|minutes)\b[^.;]{0,12}\b(?:of|from) (?:the|this|its|these) (?:meeting|visit|call|interview)/,
      /\b(?:meeting|visit|call|interview)s?\b[^.;]{0,40}\b(?:was|were) not (?:minuted|recorded|noted|documented)\b/,
    ],
    not: /whether the meeting went ahead|to suggest that the landlord made a call/,
  },
  {
    code: 'MEETING_NOTES_MISSING',
    says: [/^(?:however, )?there (?:are|were) no (?:notes|minutes|records?) of (?:what happened|this|what was)/],
    about: /\b(?:meeting|visit|call|interview)\b/,
  },
  {
    code: 'EVIDENCE_NOT_PROVIDED',
    says: [
      /\b(?:not|unable to|failed to|did not)\b[^.;]{0,25}\b(?:been )?(?:provide\w*|produc\w+|give|suppl\w+|share\w*|submit\w*)\b[^.;]{0,90}\b(?:ombudsman|this service|our service|us|requested|as part of its evidence|whatsapp|evidence|any records|records? (?:of|for)|the same level)\b/,
      /\bfollowing a request for evidence\b[^;]{0,60}\b(?:limited|only|not|failed|incomplete)\b/,
      /\bdocumentary evidence\b[^.;]{0,30}\b(?:has )?not (?:been )?produced\b/,
      /\bhad not provided itself\b/,
      /\bno case management notes were provided\b|\bnot been provided as requested\b|\bwe have not been provided with\b/,
    ],
    not: /\bresident\b[^.]{0,30}\b(?:not|did not)\b[^.]{0,20}\bprovid|evidence of the support|basis or justification|no evidence this was provided|corroborating|\bprovid\w+ (?:the resident|her|him)\b|detail on the actions|risk assessment previously|recordings|by the resident/,
  },
  {
    code: 'DECISION_NOT_RECORDED',
    says: [
      /\b(?:not|no record|fail\w*|no evidence|without|lack of)\b[^.;]{0,40}\b(?:not(?:ed|e)|record\w*|document\w*|explain\w*|evidence)\b[^.;]{0,20}\b(?:decision[- ]making|decisions?\b|rationale|reason\w* for (?:its|the) decision)/,
      /\b(?:decisions?|decision[- ]making|rationale)\b[^.;]{0,30}\bnot (?:been )?(?:clearly )?(?:recorded|noted|documented)\b/,
      /\bno record\b[^.;]{0,20}\b(?:of )?(?:its|the) (?:decision|rationale|reason)/,
    ],
  },
]
