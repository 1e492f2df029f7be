// Patterns for failings in what a complaint response says and offers: its contents, investigation, redress, learning.

import type { Pattern } from './pattern.ts'

export const responsePatterns: readonly Pattern[] = [
  {
    code: 'MP_ENQUIRY_CONFUSION',
    says: [/\b(?:mp|councillor|member'?s?)(?:'s)? (?:enquir(?:y|ies)|response|letter|contact)\b/],
    not: /^it had|credit|recommend/,
  },
  {
    code: 'MULTIPLE_STAGE_RESPONSES',
    says: [
      /\b(?:multiple|several|more than one|two|three)\b[^.;]{0,20}\b(?:staged? )?(?:responses|letters)\b[^.;]{0,25}\bat stage (?:1|one|2|two)\b/,
      /\b(?:response|stage (?:1|one|2|two))\b[^.;]{0,40}\bsplit (?:amongst|among|across|between|over|into)\b/,
    ],
  },
  {
    code: 'CONFLICTING_ESCALATION_ROUTES',
    says: [
      /\b(?:conflicting|inconsistent|contradictory|different|confusing)\b[^.;]{0,20}\bescalation (?:routes?|rights?|advice|information|options)\b/,
    ],
  },
  {
    code: 'CONTRADICTORY_RESPONSES',
    says: [
      /\b(?:conflicting|contradictory|inconsistent)\b[^.;]{0,25}\b(?:complaint )?responses\b/,
      /\bresponses\b[^.;]{0,40}\b(?:contradict\w*|conflict\w*|at odds|inconsistent)\b/,
      /^(?:conversely|in contrast), [^.;]{0,30}\bstage (?:2|two)\b/,
    ],
    not: /escalation (?:routes?|rights?)/,
  },
  {
    code: 'RESPONSE_UNSUBSTANTIATED',
    says: [
      /\b(?:did not|not|without|fail\w* to|no)\b[^.;]{0,20}\b(?:provide |provid\w+ )?(?:any )?(?:basis|justification|substantiat\w*|evidence to support)\b[^.;]{0,30}\b(?:claim|assertion|position|this|statement)?/,
    ],
    not: /allegations?|neighbours?|risk|resident (?:did|to)|noise|basis of|day-to-day|safeguarding|reports/,
  },
  {
    code: 'RESPONSE_INACCURATE',
    says: [
      /\b(?:response|letter)\b[^;]{0,90}\b(?:inaccurate|incorrect|misstated|overlooked|factually|was wrong|did not reflect)\b/,
      /\bshould have been clear in its response\b|\bshould have (?:made clear|stated|acknowledged) in its (?:\w+ ){0,3}response\b/,
    ],
    not: /complaints? process/,
  },
  {
    code: 'RESPONSE_LACKS_DETAIL',
    says: [
      /\b(?:response|letter)s?\b[^;]{0,80}\b(?:brief|lacked (?:any )?detail|lack(?:ed|ing)? (?:of |in )?detail|did not (?:provide any detail|address|answer|respond to|cover|explain)|no detail|failed to address|insufficient detail)\b/,
      /\b(?:did not|failed to)\b[^.;]{0,25}\b(?:fully )?address\b[^.;]{0,25}\b(?:all|the resident's|her|his|each|every) (?:of )?(?:the )?(?:points|issues|concerns|complaint)/,
    ],
    not: /advise why the delay|what it could do|outline|identify/,
  },
  {
    code: 'NO_INVESTIGATION',
    says: [
      /\b(?:fail\w*|did not|not)\b[^.;]{0,60}\b(?:full |fully |properly |adequate |thorough(?:ly)? |carry out a |an )*investigat(?:e|ion|ive|ed)\b[^.;]{0,60}\b(?:complaint|gone wrong|approach|respond|concerns|issues|put things right)?/,
    ],
    not: /asb investigation|may have delayed|not investigate (?:normal|complaints about themselves)|no (?:fault|failing)|find fault|ombudsman|found during/,
  },
  {
    code: 'FAILINGS_NOT_ACKNOWLEDGED',
    says: [
      /\bnot (?:reflective|reflect|recogni[sz]e|acknowledge|identify|accept)\w*\b[^.;]{0,40}\b(?:failures?|failings?|its (?:mistakes|errors)|fault|that it had not|what (?:had )?(?:gone|went) wrong)\b/,
      /\bfail\w* to (?:acknowledge|recogni[sz]e|identify)\b[^.;]{0,40}\b(?:failings?|failures?|mistakes|its (?:own )?(?:errors|shortcomings))/,
    ],
  },
  {
    code: 'NO_LEARNING',
    says: [
      /\b(?:lack of|no|not|did not|fail\w*|without)\b[^.;]{0,40}\b(?:demonstrable |any |identif\w+ )*(?:learning|lessons)\b/,
      /\bdid not (?:outline|explain|say|set out)\b[^.;]{0,60}\b(?:prevent (?:a )?(?:reoccurrence|recurrence|this)|stop this|happen(?:ing)? again|improve)\b/,
      /\bhow it would stop this\b/,
      /\bwider issue with identifying faults and\b|\bissue\b[^.;]{0,25}\bidentifying\b[^.;]{0,25}\blearning\b/,
    ],
    not: /learning disabilit/,
  },
  {
    code: 'REDRESS_INSUFFICIENT',
    says: [
      /\b(?:redress|remedy|compensation|offers?|apolog(?:y|ies) and compensation|sum)\b[^.;]{0,90}\b(?:not|in)\s?(?:sufficient|adequate|proportionate|reflect\w*|appropriate)\b/,
      /\bnot (?:sufficient|adequate|proportionate) (?:redress|remedy|compensation|to address)\b/,
      /\bfail\w* to (?:offer|provide) (?:any |appropriate |adequate )?(?:remedy|redress|compensation)\b/,
      /\b(?:did not|not) (?:offer|provide)\w*\b[^.;]{0,12}\b(?:any )?(?:compensation|redress|remedy)\b/,
    ],
    not: /any remedy offered must/,
  },
  {
    code: 'REDRESS_OUTSIDE_PROCESS',
    says: [
      /\b(?:compensation|redress|offer\w*)\b[^;]{0,120}\b(?:within the complaints? process|after\b[^.;]{0,40}\b(?:complaints? (?:process|procedure)|exhausted|final response)|outside (?:of )?(?:its|the) complaints? (?:process|procedure))/,
    ],
  },
  {
    code: 'REFUND_AS_COMPENSATION',
    says: [
      /\b(?:refund\w*|credit\w*|overpa\w+)\b[^.;]{0,40}\b(?:not|is not|rather than|as) (?:a form of )?(?:compensation|redress)\b/,
      /\bcompensation\b[^.;]{0,40}\b(?:actually|in fact|also)\b[^.;]{0,15}\b(?:a )?(?:refund|credit)\b/,
    ],
  },
  {
    code: 'NO_EMPATHY',
    says: [
      /\black of empathy\b|\blacked empathy\b|\bno empathy\b/,
      /\b(?:fail\w*|not|did not)\b[^.;]{0,50}\b(?:empath\w+|compassion\w*|sensitiv\w+)\b/,
    ],
    not: /sensitive (?:information|data|medical)/,
  },
  {
    code: 'OMBUDSMAN_INTERVENTION_NEEDED',
    says: [
      /\b(?:intervention|involvement|communications?|contacts?|requests?) (?:\w+ ){0,2}(?:from|by|of) (?:this service|the ombudsman|our service|us)\b/,
      /\b(?:this service|ombudsman|our service)\b[^.;]{0,25}\b(?:had to (?:intervene|contact)|interven\w+)\b/,
      /\bhad to contact (?:this service|the ombudsman|us)\b/,
      /\bcomplaint handling failure order\b/,
      /\bcontacting (?:this service|the ombudsman|us) on (?:numerous|several|many|multiple) occasions\b/,
    ],
    not: /may issue|allows the ombudsman|request for evidence|handles requests|information requests?|requests? for (?:information|evidence)/,
  },
]
