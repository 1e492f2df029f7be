// Patterns for failings in complaint handling: logging, contact, lateness, extensions, escalation.

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
      /\btook \d+ (?:working )?(?:days|weeks|months)\b[^.;]{0,40}\bstage (?:1|one)\b/,
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
      /\btook \d+ (?:working )?(?:days|weeks|months)\b[^.;]{0,40}\bstage (?:2|two)\b/,
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
]
