// Patterns for failings in working an antisocial behaviour case: tools, evidence, partners, promises, escalation, moves, repairs.

import { near, type Pattern } from './pattern.ts'

const tools =
  'noise (?:monitoring|recording) (?:equipment|machine)|mediation|good neighbour agreements?|community (?:or good neighbour )?agreements?|community agreements?|acceptable behaviour|injunctions?|cctv|professional witness\\w*|warning letters?|tenancy warnings?|community protection|noise app\\b|possession|measures in its|options available to it|tools (?:available|in its)|enforcement action|sound recording'

export const caseworkPatterns: readonly Pattern[] = [
  {
    code: 'EXPECTATIONS_NOT_MANAGED',
    says: [
      /\b(?:fail\w*|not|missed|opportunity|un\w*|lack\w*|unclear)\b[^.;]{0,130}\bmanag\w* (?:her|his|the resident's|their|the residents|its resident's)? ?expectations/,
      /\bexpectations\b[^.;]{0,90}\b(?:unmanaged|not (?:been )?managed|were not)/,
      /\b(?:did not|not seen evidence|no evidence|failed to|fail\w*)\b[^.;]{0,70}\bexplain\w*\b[^.;]{0,60}\b(?:threshold|options|limits?|what (?:it|evidence)|powers|this to (?:the resident|her|him)|why it could)/,
      /\bno evidence\b[^.;]{0,20}\bexplained this\b/,
      /\bset out what it intended to do\b/,
      /\bshould have been (?:made clear|explained) to (?:the resident|her|him)\b/,
    ],
    not: /\bdelay\b|mp (?:response|enquir)|complaints? process/,
  },
  {
    code: 'OPTION_NOT_DISCUSSED',
    says: [
      /\b(?:did not|failed to|no evidence)\b[^.;]{0,50}\b(?:discuss|offer|raise|mention|explain)\w*\b[^.;]{0,40}\b(?:this|that|the|other|an?) (?:option|alternative|possibility)\b/,
    ],
  },
  {
    code: 'COMMUNICATION_INEFFECTIVE',
    says: [
      /\bcommunicat\w*\b[^.;]{0,90}\bnot (?:been )?(?:effective|clear|consistent)/,
      /\bfail\w* to (?:effectively communicate|communicate (?:effectively|clearly|appropriately))\b/,
      /\b(?:inconsistent|conflicting|contradictory|mixed|confusing) (?:messages?|communications?|advice|information)\b/,
      /\bcommunicat\w*\b[^.;]{0,60}\b(?:conflicted|contradicted|at odds|compromised)\b/,
      /\b(?:not|failed to (?:evidence|show|demonstrate))\b[^.;]{0,30}\bcommunicated with the resident (?:appropriately|effectively|fully)/,
    ],
    not: /complaint responses/,
  },
  {
    code: 'TOOL_NOT_CONSIDERED',
    says: [
      new RegExp(
        `\\b(?:did not|no evidence|fail\\w*|might (?:also )?have|could have|ought to have|should have|would (?:also )?have been (?:reasonable|appropriate)|missed opportunit\\w+|nor)\\b[^;]{0,200}\\b(?:${tools})`,
      ),
      near(tools, '(?:was not|were not|not been|had not been) (?:offered|considered|used|explored|utilised|discussed)', 60),
      /\bunclear why (?:it|this|they) (?:was|were) not (?:utilised|used|considered|offered)/,
      /\bno evidence\b[^.;]{0,30}\b(?:took action to )?implement\w* any of (?:them|these)/,
    ],
    not: /remove|removal|permission|complaint response contradict|evidence (?:of|that) .{0,20}harassment/,
  },
  {
    code: 'NO_DIARY_SHEETS',
    says: [
      /\b(?:no|absence of|not|lack of|fail\w*|should have)\b[^.;]{0,50}\b(?:incident diar(?:y|ies)|diary sheets?|log sheets?|nuisance diar\w+|incident logs?)\b/,
    ],
    not: /acknowledg|receiv|refer to the use|no evidence has been seen that/,
  },
  {
    code: 'DIARY_NOT_ACKNOWLEDGED',
    says: [
      /\b(?:diary sheets?|diar(?:y|ies)|incident logs?|recordings?)\b[^;]{0,120}\b(?:no evidence|not|did not|failed)\b[^.;]{0,50}\b(?:acknowledg\w*|respon\w*|review\w*|listen\w*|consider\w*)/,
      /\b(?:did not|failed to|no evidence)\b[^.;]{0,40}\b(?:acknowledge|review|respond to|consider)\w*\b[^.;]{0,30}\b(?:diary|diaries|log sheets|recordings)\b/,
    ],
    not: /stage 2|stage two|escalation request/,
  },
  {
    code: 'EVIDENCE_NOT_PURSUED',
    says: [
      /\b(?:not|no evidence|failed to|did not|would (?:also |have )?(?:also )?have been reasonable|should have)\b[^.;]{0,70}\b(?:gather\w*|obtain\w*|request\w*|ascertain\w*|identif\w+|seek|sought)\b[^.;]{0,60}\b(?:reports?|evidence|disclosure|statements?|footage|barriers?|this|recordings)\b/,
      /\bnot effective (?:at|in) gathering\b/,
    ],
    not: /complaint|ombudsman|failures? identified|learning|repairs|not been provided|not able to|requested by/,
  },
  {
    code: 'NO_MULTI_AGENCY',
    says: [
      /\b(?:no (?:evidence|indication)|did not|failed to|failure to|should have|not|would (?:also )?have been reasonable)\b[^.;]{0,110}\b(?:work\w*|liais\w+|communicat\w*|contact\w*|engag\w+|involv\w+|collaborat\w+|request\w*|jointly)\b[^.;]{0,60}\b(?:police|council\b|local authority|other agencies|partner agencies|partners|environmental health|noise (?:pollution )?team|social services|other (?:registered )?(?:social )?(?:housing )?provider|other landlord)/,
    ],
    not: /\bevidence from\b.*\bresident\b.*\bto (?:the )?(?:council|landlord)|unaware of the distinction|not made directly|complaint response/,
  },
  {
    code: 'COMMUNITY_TRIGGER_LATE',
    says: [
      /\b(?:community trigger|asb case review)\b[^;]{0,140}\b(?:should have been|earlier|sooner|late|delay\w*|not until)\b/,
      /\b(?:earlier|sooner|late|delay\w*)\b[^.;]{0,60}\b(?:community trigger|asb case review)\b/,
    ],
  },
  {
    code: 'PROMISED_ACTION_NOT_DONE',
    says: [
      /\b(?:ought to have|should have|failed to|did not)\b[^.;]{0,60}\b(?:follow(?:ed|ing)? through|carr(?:y|ied) (?:out|through))\b[^.;]{0,60}\b(?:it said|warning|promis\w+|commit\w+|agreed|its|on)\b/,
      /\bno evidence\b[^.;]{0,30}\b(?:it |the landlord |that )*took action to (?:implement|carry out|progress)\b/,
      /\b(?:fail\w*|did not|no evidence)\b[^.;]{0,60}\b(?:actions?|steps|what) (?:it|the landlord) (?:had )?(?:said|promised|agreed|committed)\b/,
      /\b(?:did not|failed to)\b[^.;]{0,20}\b(?:deliver|honour|complete|fulfil)\b[^.;]{0,40}\b(?:commitments?|promises?|promised|agreed actions?|the actions it)/,
      /\bfollowing through on\b/,
      /\bno evidence\b[^.;]{0,25}\b(?:took|taken|progressed|pursued|acted on)\b[^.;]{0,12}\b(?:this|it|these|that)\b[^.;]{0,12}\b(?:further|forward)\b/,
      /\b(?:promised|agreed|announced|planned)\b[^.;]{0,80}\b(?:never (?:happened|took place|arrived|materialised|done)|did not (?:happen|take place|materialise|do so|follow))/,
    ],
    not: /policy says/,
  },
  {
    code: 'ACTION_NOT_EVIDENCED',
    says: [
      /\b(?:not (?:been )?possible|unable|not been able)\b[^.;]{0,60}\b(?:determine|confirm|establish|verify)\b[^.;]{0,50}\b(?:if|whether)\b[^.;]{0,60}\b(?:progress\w*|went ahead|took place|happened|held|carried out|completed|done)\b/,
      /\bno records?\b[^.;]{0,40}\b(?:to confirm|of whether|on this|showing|that (?:this|it|the)|of this|of the outcome)\b/,
      /\b(?:not|without)\b[^.;]{0,25}\b(?:provide\w*|provid\w+) (?:any )?(?:corroborating )?evidence\b[^.;]{0,25}\b(?:of|for) (?:its|these|the) (?:actions?|steps|visits?)\b/,
      /\b(?:it is|remains) (?:unclear|not clear)\b[^.;]{0,20}\bwhether (?:this|it|the (?:visit|meeting|action|work))\b[^.;]{0,25}\b(?:took place|happened|went ahead|done|carried|held)\b/,
      /\bno evidence\b[^.;]{0,25}\b(?:that )?(?:this|the (?:visit|meeting|letter|referral|action|patrols?))\b[^.;]{0,20}\b(?:took place|happened|went ahead|was (?:sent|made|done|held|progressed|carried out))/,
    ],
    not: /risk assessment was|third report|provided by the resident|transcript|housing officer/,
  },
  {
    code: 'AGREED_ACTION_NOT_FOLLOWED_UP',
    says: [
      /\b(?:not|fail\w*)\b[^.;]{0,20}\bfollow(?:ed|ing)?(?: |-)?up\b[^.;]{0,50}\b(?:on )?(?:actions? agreed|agreed|with (?:the resident|her|him)|after|on concerns|effectively|meeting)/,
      /\bactions? (?:agreed|set)\b[^.;]{0,60}\b(?:not|never)\b[^.;]{0,20}\b(?:followed|completed|progressed|done)/,
    ],
    not: /in writing|noise transference|inspection|survey|repair/,
  },
  {
    code: 'ACTION_DELAYED',
    says: [
      /\btaken too long\b|\btook too long\b/,
      /\b(?:lack of urgency|did not act (?:promptly|with urgency|quickly|in a timely))\b/,
      /\b(?:unreasonable|significant|avoidable|unnecessary|excessive) delays? (?:in|before|to)\b[^.;]{0,20}\b(?:opening|visiting|interview\w*|investigat\w+|acting|taking|contact\w*|install\w*|writing)/,
    ],
    not: /\brepairs?\b|complaint/,
  },
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
