// Patterns for failings in working an antisocial behaviour case: expectations, tools, evidence, partners, promises.

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
    not: /which managed|also managed|\bdelay\b|mp (?:response|enquir)|complaints? process/,
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
      /\blandlord (?:said|agreed|promised|stated|told (?:her|him|the resident)|committed)\b[^.;]{0,25}\b(?:would|to|it will)\b[^.;]{0,90}\b(?:but|however|yet)\b[^.;]{0,25}\b(?:no evidence (?:that )?(?:it|this)|did not|it never)\b[^.;]{0,10}\b(?:so|did|do|happen\w*|was done)\b/,
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
]
