// Patterns for failings of procedure in an antisocial behaviour case: opening, policy, escalation, oversight, roles, moves, repairs.

import type { Pattern } from './pattern.ts'

export const processPatterns: readonly Pattern[] = [
  {
    code: 'CASE_NOT_OPENED',
    says: [
      /\b(?:not|fail\w*|refus\w*|declin\w*|should have|did not warrant)\b[^.;]{0,30}\b(?:open(?:ed|ing)?|rais\w+|creat\w+)\b[^.;]{0,15}\b(?:an? |the )?(?:new )?(?:asb |antisocial behaviour |anti-social behaviour )?case\b/,
      /\bdid not warrant an? (?:asb )?case\b/,
    ],
    not: /complaint case|re-?open/,
  },
  {
    code: 'POLICE_REPORT_PREREQUISITE',
    says: [
      /\b(?:could not|not|refus\w*|would not|unable to)\b[^.;]{0,30}\b(?:open\w*|investigat\w+|log\w*|progress\w*)\b[^.;]{0,70}\b(?:not reported|unless|until|report(?:ed)?)\b[^.;]{0,40}\bpolice\b/,
      /\bpolice\b[^.;]{0,60}\b(?:prerequisite|pre-?condition|requirement)\b/,
      /\b(?:prerequisite|pre-?condition)\b/,
    ],
  },
  {
    code: 'DISCRETION_NOT_USED',
    says: [/\b(?:fail\w*|not|did not)\b[^.;]{0,25}\b(?:use\w*|exercis\w*|apply|applied)\b[^.;]{0,12}\bdiscretion\b/],
  },
  {
    code: 'REPORTS_NOT_LOGGED',
    says: [
      /\b(?:fail\w*|not|did not)\b[^.;]{0,30}\b(?:correctly |properly |formally |accurately )?(?:log(?:ged|ging)?|record(?:ed)?|register(?:ed)?)\b[^.;]{0,30}\b(?:incidents?|reports?|concerns|contacts)\b/,
      /\b(?:incidents?|reports?)\b[^.;]{0,40}\b(?:were|was|been) not (?:correctly |properly |formally )?(?:logged|recorded)\b|\breports?\b[^.;]{0,30}\bnot (?:been )?(?:logged|recorded)\b/,
    ],
    not: /log a complaint|complaint was not logged|logging a complaint|stage [12]/,
  },
  {
    code: 'POLICY_DEPARTURE',
    says: [
      /\b(?:departure|departed|deviat\w+) from (?:its|the landlord's|their)(?: own)? (?:\w+ ){0,3}(?:policy|policies|procedures?)/,
      /\b(?:fail\w*|did not|not)\b[^.;]{0,15}\b(?:follow|adhere to|comply with|act in line with|act in accordance with|keep to|complied with|followed)\b[^.;]{0,12}\b(?:its|the landlord's|their)(?: own)? (?:\w+ ){0,3}(?:policy|policies|procedures?)/,
      /\bcontrary to (?:its|the landlord's|their)(?: own)? (?:\w+ ){0,2}(?:policy|policies|procedures?)/,
      /\bnot in (?:line|accordance) with (?:its|the landlord's)(?: own)? (?:\w+ ){0,3}(?:policy|policies|procedures?)/,
    ],
    not: /^(?:if|whether)|\bevidence that it had followed\b|no evidence to suggest/,
  },
  {
    code: 'PROCEDURE_NOT_EVIDENCED',
    says: [
      /\b(?:fail\w*|unable|not|did not)\b[^.;]{0,15}\b(?:to )?(?:evidence|show|demonstrate)\w*\b[^.;]{0,25}\b(?:followed|complied with|acted in line with)\b[^.;]{0,20}\b(?:policy|policies|procedures?|process\w*)/,
    ],
  },
  {
    code: 'DELAYED_ESCALATION',
    says: [
      /\bdelay\w*\b[^.;]{0,30}\b(?:escalat\w+|referr\w+|transferr\w+|pass\w+|reassign\w+)\b[^.;]{0,40}\bcase\b/,
      /\b(?:case|referral)\b[^.;]{0,70}\bnot (?:been )?(?:picked up|allocated|reassigned|re-assigned|passed)\b[^.;]{0,40}\b(?:until|for)\b/,
    ],
    not: /complaint case/,
  },
  {
    code: 'NO_ABSENCE_COVER',
    says: [
      /\b(?:annual leave|sick(?:ness)?(?: leave)?|absen(?:ce|t)|off work|left the organisation|on leave)\b[^;]{0,120}\b(?:not (?:been )?(?:picked up|covered|reallocated|progressed)|no (?:cover|one|other)|nobody|stalled|without cover|by another)\b/,
    ],
    not: /incident diar/,
  },
  {
    code: 'DELAY_NOT_EXPLAINED',
    says: [
      /\b(?:no evidence|not|fail\w*|never)\b[^.;]{0,45}\b(?:expla?i?n\w*|communicated any delays|reasons? for)\b[^.;]{0,30}\bdelays?\b/,
      /\bdelays?\b[^.;]{0,30}\b(?:was|were) (?:not|never) explained\b/,
      /\b(?:no|without|any) (?:reasons?|explanation)\b[^.;]{0,20}\bdelays?\b/,
      /\bno evidence\b[^.;]{0,12}\bdelay was explained\b/,
      /\bdelay\b[^.;]{0,30}\bdid not (?:advise|explain|say) why\b/,
      /\bfailed to (?:demonstrate it )?communicated? any delays\b/,
    ],
  },
  {
    code: 'OVERSIGHT_INEFFECTIVE',
    says: [
      /\bno (?:monthly |regular |case |management )*reviews?\b[^.;]{0,20}\b(?:took place|were|was|happened|held)\b/,
      /\b(?:did not|failed to|no evidence)\b[^.;]{0,40}\b(?:carry out|complete|conduct|hold|undertake|review)\w*\b[^.;]{0,30}\b(?:monthly|regular|case|management) (?:case )?reviews?\b/,
      /\bdid not review the case\b/,
      /\b(?:management|managerial|manager|supervis\w+|case) (?:reviews?|oversight)\b[^;]{0,170}\b(?:missed opportunit|not identif|did not (?:identify|pick|address)|failed|inadequate|ineffective|no evidence)/,
      /\b(?:lack of|inadequate(?: level of)?|insufficient|no evidence of|ineffective) (?:management |managerial )?oversight\b/,
    ],
  },
  {
    code: 'UNCLEAR_RESPONSIBILITY',
    says: [
      /\b(?:division|allocation|split) of (?:responsibilit\w+|roles|duties)\b[^.;]{0,60}\b(?:unclear|not clear|confus\w+)/,
      /\bunclear\b[^.;]{0,70}\b(?:who was responsible|which team|teams were (?:always )?working together|responsib\w+)/,
      /\bno\b[^.;]{0,30}\bjoint (?:review|working)\b[^.;]{0,30}\bteams\b/,
      /\bboth teams\b[^.;]{0,60}\bconfus\w+/,
    ],
  },
  {
    code: 'LATE_RECOGNITION',
    says: [
      /\b(?:fail\w* to|not|did not) (?:recogni[sz]e|identif\w+|reali[sz]e|address)\b[^.;]{0,40}\b(?:earlier|sooner|until)\b/,
      /\b(?:recogni[sz]ed|identified|corrected)\b[^.;]{0,40}\btoo late\b/,
    ],
    not: /complaints? process|mp enquir|complaint/,
  },
  {
    code: 'NO_ADVOCACY',
    says: [
      /\bfail\w* to\b[^.;]{0,25}\badvocat\w+\b/,
      /\b(?:nothing it could do|could (?:not )?take (?:no |any )?action|could do nothing)\b[^;]{0,140}\b(?:other landlord|not (?:one of )?(?:its|a) tenants?|not tenants|another landlord)/,
    ],
    not: /^civil injunctions/,
  },
  {
    code: 'ROLE_MISUNDERSTOOD',
    says: [
      /\b(?:fail\w* to|did not) (?:fully |properly )?(?:understand|appreciate)\b[^.;]{0,20}\b(?:its|their) (?:own )?(?:role|powers|responsibilit\w+|obligations)/,
      /\bmisunderst\w+\b[^.;]{0,30}\b(?:its|their)\b/,
    ],
  },
  {
    code: 'RESIDENT_CONCERN_IGNORED',
    says: [
      /\b(?:reservations?|concerns?|fears?|worries)\b[^;]{0,110}\b(?:not|never|without being) (?:been )?(?:acknowledged|addressed|recognised|taken into account)\b/,
      /\b(?:disregard\w*|ignor\w+|dismiss\w+)\b[^.;]{0,20}\b(?:the resident's|her|his|their) (?:concerns|reservations|fears|wishes)\b/,
    ],
    not: /^the landlord's stage/,
  },
  {
    code: 'HIGH_RISK_MOVE_NOT_ASSESSED',
    says: [
      /\b(?:not|fail\w*|no evidence)\b[^.;]{0,60}\b(?:high[- ]risk|management|emergency|priority) (?:moves?|transfers?)\b[^.;]{0,20}\bpolicy/,
      /\bnot appear to have (?:undertaken|carried out|completed) an assessment in line with this policy/,
      /\bfail\w*\b[^.;]{0,15}\bto complete this assessment\b/,
    ],
    about: /\b(?:moves?|transfers?|reasonable to (?:continue to )?occupy|unreasonable|rehous\w+)\b/,
  },
  {
    code: 'MOVE_REQUEST_NOT_CONSIDERED',
    says: [
      /\b(?:move|transfer|rehousing) (?:requests?|applications?)\b[^.;]{0,20}\b(?:was|were) not (?:fully |properly |adequately )?considered\b/,
      /\b(?:insufficient evidence|no evidence|fail\w*|not|did not)\b[^.;]{0,60}\b(?:fully |properly |adequately )?consider\w*\b[^.;]{0,40}\b(?:requests?|application|wish)\b[^.;]{0,35}\b(?:mov(?:e|ed|ing)|transfer\w*|rehous\w+)\b/,
    ],
  },
  {
    code: 'REHOUSING_ADVICE_NOT_GIVEN',
    says: [
      /\b(?:not|no evidence|fail\w*)\b[^.;]{0,20}\b(?:give\w*|provide\w*|advis\w*|explain\w*)\b[^.;]{0,50}\b(?:rehousing|housing|moving|move) options\b/,
    ],
  },
  {
    code: 'SUPPORT_NOT_EVIDENCED',
    says: [
      /\b(?:not provided|no|any)\b[^.;]{0,20}\bevidence of the support\b/,
      /\bshould have (?:proactively|actively) supported\b/,
      /\brecords do not (?:support|evidence|show)\b[^.;]{0,60}\bsupport\b/,
    ],
  },
  {
    code: 'REPAIR_DELAY',
    says: [
      /\bdelays?\b[^.;]{0,40}\b(?:repair\w*|excess of (?:this|its|the) policy)/,
      /\b(?:repairs?|works?|door|leak|boiler|door)\b[^.;]{0,60}\b(?:took|outstanding for|taking|not completed (?:until|for)|delayed)\b[^.;]{0,40}\b(?:days|weeks|months|years)\b/,
      /\brepairs?\b[^.;]{0,60}\b(?:exceed\w*|outside|beyond)\b[^.;]{0,40}\b(?:policy|timescale\w*|target|working days)\b/,
    ],
    not: /complaint response/,
  },
  {
    code: 'REPAIR_NOT_FOLLOWED_UP',
    says: [
      /\b(?:inspection|survey\w*|visit|noise transference|works?|repairs?)\b[^;]{0,120}\b(?:no follow[- ]?up|not (?:been )?follow\w*[- ]?up|did not follow)/,
      /\bno follow[- ]?up\b/,
      /\bnot (?:fully )?(?:assess|complete)(?:ed)?\b[^.;]{0,20}\b(?:or complete )?(?:the )?(?:works|repairs?)\b/,
    ],
  },
  {
    code: 'WRONG_ADVICE',
    says: [
      /\b(?:incorrect(?:ly)?|wrong(?:ly)?|inaccurate(?:ly)?|mistaken(?:ly)?)\b[^.;]{0,12}\b(?:advis\w+|advice|told|inform\w+|information)\b/,
      /\b(?:advice|information)\b[^.;]{0,40}\bwas (?:incorrect|wrong|inaccurate)\b/,
    ],
  },
]
