// Patterns for failings in complaint handling: lateness, stages, escalation, what a response says, redress, learning.

import type { Pattern } from './pattern.ts'

const stage1 = 'stage (?:1|one)'
const stage2 = 'stage (?:2|two)|final response'

export const complaintPatterns: readonly Pattern[] = [
  {
    code: 'COMPLAINT_NOT_LOGGED',
    says: [
      /\b(?:should (?:still )?have|still should have|did not|fail\w* to|not|refus\w*|delay\w* in)\b[^.;]{0,20}\b(?:regist\w+|rais\w+|log\w*|accept\w*|record\w*|open\w*)\b[^.;]{0,12}\b(?:an? |the |her |his |their |any )?(?:resident'?s'? |stage (?:1|one) |formal |new )*complaint\b/,
      /\bcomplaint\b[^.;]{0,30}\b(?:was|were|been) not (?:formally )?(?:logged|registered|accepted|raised|recorded)\b/,
      /\bbefore the landlord acted on the request to log a complaint\b|\bbefore a complaint was (?:raised|logged|registered|accepted)\b/,
    ],
    not: /police|log an asb|escalat|stage (?:2|two)/,
  },
  {
    code: 'COMPLAINT_DEFINITION_MISAPPLIED',
    says: [
      /\bnot (?:logging|log|logged|accept\w*|rais\w+|register\w*|treat\w*)\b[^.;]{0,20}\b(?:a |the |as a |it as a )?complaint\b[^.;]{0,30}\b(?:due to it being|because it (?:was|concerned|related)|as it (?:was|concerned|related))\b/,
      /\bstaff did not recogni[sz]e\b[^.;]{0,40}\bcomplain/,
      /\btreated\b[^.;]{0,50}\bas (?:an? )?(?:asb|antisocial behaviour|service request|new) (?:report|request|case|matter)?\b[^.;]{0,60}\b(?:complaint|rather than|instead)/,
      /\b(?:did not|fail\w* to) (?:recogni[sz]e|treat|identify)\b[^.;]{0,50}\bas a (?:formal )?complaint\b/,
    ],
  },
  {
    code: 'COMPLAINT_NOT_PROGRESSED',
    says: [
      /\bnot (?:actively )?progress(?:ed)?\b[^.;]{0,25}\b(?:initial |original )?complaint\b/,
      /\b(?:resident|she|he)\b[^.;]{0,35}\b(?:had to|needed to|need to|was required to|having to) (?:repeatedly )?(?:chase|pursue|contact)\b[^.;]{0,60}\b(?:response|complaint|update)/,
      /\bneed for the resident to (?:repeatedly )?chase\b/,
    ],
    not: /this service|ombudsman/,
  },
  {
    code: 'COMPLAINANT_NOT_CONTACTED',
    says: [
      /\b(?:no (?:notes|evidence|records?)|did not|fail\w*|not)\b[^.;]{0,50}\b(?:made a call|call(?:ed)?|contact(?:ed)?|spoke|speak|phone[d]?|discuss\w*)\b[^.;]{0,50}\b(?:stage (?:1|one|2|two)|complaint|before (?:issuing|responding))\b/,
    ],
    not: /no response|this service|outcome of the|advice|possible resolutions|progress of|whatsapp|record/,
  },
  {
    code: 'STAGE1_LATE',
    says: [
      new RegExp(
        `\\b(?:${stage1})\\b[^;]{0,160}\\b(?:late\\b|delay\\w*|outside|exceed\\w*|beyond|overdue|\\d+ ?working days later|significantly outside|not issue\\w*|unreasonable)`,
      ),
      new RegExp(`\\b(?:delay\\w*|late\\b|outside|exceed\\w*)[^.;]{0,60}\\b(?:${stage1})\\b`),
      new RegExp(
        `\\b(?:did not|not|fail\\w*)\\b[^.;]{0,30}\\b(?:issue|provide|respond|send)\\w*\\b[^.;]{0,40}\\b(?:${stage1})\\b[^;]{0,40}\\b(?:until|within)\\b`,
      ),
    ],
    not: /not substantial|stages of the complaint|acknowledged in its stage 2 response, the delays|missed opportunity|raised the stage 2|explain to the resident/,
  },
  {
    code: 'STAGE1_LATE',
    says: [
      /^this was \d+ working days (?:later|after)/,
      /\bresponded outside of the time\w*/,
      /^this (?:delay|took)\b[^.;]{0,80}\b(?:outside|exceed\w*|beyond)/,
    ],
    about: /\bstage (?:1|one)\b/,
    not: /stage (?:2|two)/,
  },
  {
    code: 'STAGE2_LATE',
    says: [
      new RegExp(
        `\\b(?:${stage2})\\b[^;]{0,160}\\b(?:late\\b|delayed\\b|outside|exceed\\w*|beyond|overdue|was \\d+ ?working days|\\d+ ?working days later|far outside)`,
      ),
      new RegExp(`\\bshould have (?:responded|provided|issued|acted)\\b[^;]{0,140}\\b(?:${stage2})\\b`),
      new RegExp(`\\b(?:delay\\w*|late\\b|outside|exceed\\w*)[^.;]{0,50}\\b(?:${stage2})\\b`),
      /\bfollow its own policy as its response was far outside\b/,
    ],
    not: /not substantial|although the stage 2 was delayed|stages of the complaint|acknowledged|acknowledgement|stage 1|stage one|apolog|delay was reasonable|in its stage (?:2|two) (?:complaint )?response|have been clear/,
  },
  {
    code: 'STAGE2_LATE',
    says: [/^(?:the time from|this was)\b[^;]{0,140}\b\d+ working days\b/],
    about: /\bstage (?:2|two)\b|\bfinal response\b/,
    not: /stage 1/,
  },
  {
    code: 'EXTENSION_NOTICE_LATE',
    says: [
      /\b(?:did not|failed to|no evidence|without)\b[^.;]{0,30}\b(?:t(?:ell|old|elling)|inform\w*|notif\w+|advis\w+|warn\w*)\b[^.;]{0,60}\b(?:answer|response|reply)\b[^.;]{0,20}\b(?:late|delayed|overdue|longer)\b/,
      /\b(?:no evidence|not|fail\w*|did not)\b[^.;]{0,30}\b(?:updat\w+|inform\w*|notif\w+|t(?:ell|old)|advis\w*|ke(?:pt|ep)|communicated any delays)\b[^;]{0,90}\b(?:deadlines?|extension|when (?:the resident|she|he|they) would receive|delays? in (?:its|the) (?:complaint )?response|of the delay)\b/,
      /\b(?:notice|notification|letter)\b[^.;]{0,40}\bon the day\b[^.;]{0,30}\b(?:due|deadline)\b/,
    ],
  },
  {
    code: 'REVISED_DEADLINE_MISSED',
    says: [
      /\b(?:fail\w*|did not|not|missed)\b[^.;]{0,15}\b(?:meet|met|keep|adhere|the)\b[^.;]{0,18}\b(?:revised |extended |new |own )?deadlines?\b[^.;]{0,40}/,
    ],
    about: /\b(?:revised|extended|new|its own) (?:deadline|date|timescale|target)/,
    not: /no evidence that it updated/,
  },
  {
    code: 'ESCALATION_NOT_ACCEPTED',
    says: [
      /\b(?:fail\w*|did not|not|refus\w*|should have|would have been reasonable)\b[^.;]{0,40}\b(?:accept\w*|escalat\w*|act(?:ed)? on|treat)\b[^.;]{0,60}\b(?:escalation|complaint|stage (?:2|two))\b[^;]{0,60}/,
    ],
    about: /\bescalat\w*|stage (?:2|two)/,
    not: /accept the residents complaint|asb case|specialist|initial complaint|stage 1|working days of|anti-?social|identif|acknowledge what/,
  },
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
    not: /risk|resident (?:did|to)|noise|basis of|day-to-day|safeguarding|reports/,
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
