// Patterns for failings of contact, risk, vulnerability and planning in an antisocial behaviour case.

import { leftUndone, near, notDone, type Pattern } from './pattern.ts'

const risk = 'risk[- ]assess(?:ment|ments|ed|ing)?\\b|assess(?:ed|ing|ment of)? (?:the |any )?risks?\\b|risk assess'
const plan = 'action[- ]plans?\\b|plans? of action'

export const contactPatterns: readonly Pattern[] = [
  {
    code: 'ACK_LATE',
    says: [
      /\btook\b[^.;]{0,25}\b(?:days|weeks|months)\b[^.;]{0,12}\bto acknowledge\b[^.;]{0,40}\breports?\b/,
      /\backnowledg\w*\b[^.;]{0,90}\b(?:until|late|later|days? (?:after|later)|outside|beyond|exceed)/,
      /\b(?:delay\w*|late|failed)\b[^.;]{0,25}\backnowledg\w*\b[^.;]{0,40}\breports?\b/,
    ],
    not: /\bcomplaint\b(?!.*\breports?\b)|diar(?:y|ies)|fail\w+|escalation/,
  },
  {
    code: 'CONTACT_GAP',
    says: [
      /\bgaps? in\b[^.;]{0,40}\b(?:contact|communication|correspondence|records? (?:until|between|from))/,
      /\b(?:did not|failed to|not)\b[^.;]{0,25}\b(?:make |maintain |keep |have )?(?:frequent|regular|consistent|sufficient) (?:contact|communication|updates)/,
      /\bfrequency of (?:its |the )?(?:contact|communication|updates)\b[^.;]{0,60}\b(?:reduc|declin|fell|drop|insufficient)/,
      /\b(?:not|failed to)\b[^.;]{0,15}\b(?:been )?ke(?:pt|ep)\b[^.;]{0,25}\b(?:updated|informed|up to date)/,
      /\bno contact\b[^.;]{0,50}\b(?:for|until|between|from)\b/,
      /\b(?:weeks?|months?)\b[^.;]{0,40}\b(?:without|with no|before)\b[^.;]{0,25}\b(?:contact|update|any communication)/,
      /\b(?:failed to|did not)\b[^.;]{0,30}\bupdate (?:the resident|her|him|them)\b(?![^.]{0,60}\b(?:deadline|stage [12]|complaint response))/,
    ],
    not: /complaint response|revised deadline|records for|extension|stage 2 complaint|stage two complaint|stage 1 complaint/,
  },
  {
    code: 'FAILED_CONTACT_NOT_FOLLOWED_UP',
    says: [
      near(
        'unable to (?:establish|make) contact|unsuccessful|unanswered|failed (?:contact|call|attempt)\\w*|could not (?:reach|get hold of)|no (?:answer|reply)',
        '(?:would have expected|should have|expected (?:it|the landlord) to|could have|did not)\\b[^.]{0,60}(?:visit|letter|wr(?:ite|itten)|card|text|email|another|alternative)',
        160,
      ),
      /\b(?:did not|failed to|no evidence (?:that )?it)\b[^.;]{0,40}\b(?:follow(?:ed)? up|try (?:again|another))\b[^.;]{0,50}\b(?:missed|failed|unanswered|unsuccessful) (?:calls?|contacts?|attempts?|visits?)/,
    ],
  },
  {
    code: 'FAILED_CONTACT_NOT_FOLLOWED_UP',
    says: [
      /\b(?:should have|could have|would have expected|expected it to have|did not)\b[^.;]{0,40}\b(?:visit\w*|written|write|letter|call\w* (?:in|round)|text\w*|email\w*|left a (?:card|note))\b/,
    ],
    about:
      /\b(?:calls?|voicemails?|contacts?|visits?|attempts?)\b[^.;]{0,40}\b(?:unanswered|unsuccessful|failed)\b|\bunable to (?:reach|establish contact|contact)\b/,
    not: /findings|stage|in writing|complaint|policy/,
  },
  {
    code: 'ADVOCATE_NOT_CONTACTED',
    says: [
      /\b(?:not|did not|no evidence|unclear why|failed to|should have|could have)\b[^.;]{0,60}\b(?:contact|spoke|speak|try|tried|reach|use|involve|approach|call)\w*\b[^.;]{0,40}\b(?:advocate|representative|support worker|social worker|carer)\b/,
    ],
    not: /\bto discuss any outstanding\b/,
  },
  {
    code: 'ALTERNATIVE_CONTACT_IGNORED',
    says: [
      near(
        'alternative (?:means|ways?|methods?)|video call|telephone instead|other means|another (?:way|means)',
        '(?:no evidence|did not|not (?:acted|taken|followed)|ignored|failed)',
        160,
      ),
    ],
    about: /alternative (?:means|ways?|methods?)|video call|other means of (?:contact|communication)/,
  },
  {
    code: 'ALTERNATIVE_CONTACT_IGNORED',
    says: [
      /\b(?:no evidence|not|nothing)\b[^.;]{0,60}\b(?:acted|act|followed|took|responded)\b[^.;]{0,15}\b(?:on|to|up) (?:this|it|these|that)/,
    ],
    about: /alternative (?:means|ways?|methods?)|video call|other means of (?:contact|communication)/,
  },
  {
    code: 'NO_RISK_ASSESSMENT',
    says: [
      notDone(risk),
      leftUndone('risk assessments?', 40),
      /\bnot (?:been )?possible\b[^.;]{0,60}\brisk assessment\b/,
      /\bnot provided\b[^.;]{0,60}\brisk assessment\b/,
      /\blong[^.;]{0,20}\bbefore\b[^.;]{0,40}\brisk assess/,
    ],
    not: /\bnot merely\b|\bnot completing\b|\bit would (?:conduct|carry)|\bwould (?:conduct|complete) a risk|importance of|have not been shared|when assessing|had (?:full|correct)/,
  },
  {
    code: 'RISK_RATING_UNSUPPORTED',
    says: [
      near(
        'risk (?:score|rating|level|grad\\w+)|graded|rated|categori[sz]ed|classed|dismiss\\w+',
        'no evidence|not (?:supported|evidenced|explained)|without|nothing|insufficient',
        100,
      ),
      /\bno (?:evidence|basis|explanation)\b[^.;]{0,60}\b(?:risk (?:score|rating|level)|grading|categor(?:y|isation)|level [12])\b/,
    ],
  },
  {
    code: 'VULNERABILITY_NOT_CONSIDERED',
    says: [
      /\b(?:fail\w*|not|no evidence|without|nor|insufficient)\b[^.;]{0,130}\b(?:consider\w*|account|regard|explor\w+|establish\w*|assess\w*|record\w*)\b[^.;]{0,50}\b(?:vulnerab\w+|disabilit\w+|mental health|health (?:needs|conditions?))/,
    ],
    not: /\bcoincid|not (?:part|within|for) (?:of )?(?:our|the ombudsman)|causation|guidance confirms/,
  },
  {
    code: 'SAFEGUARDING_NOT_REFERRED',
    says: [
      /\b(?:no evidence|not|fail\w*|should have|without|did not)\b[^.;]{0,120}\bsafeguarding (?:team|referral|concerns? (?:to|on)|alert)/,
      /\bsafeguarding (?:team|referral)\b[^.;]{0,60}\b(?:was not|were not|not (?:made|been)|should have been)/,
    ],
  },
  {
    code: 'NO_SIGNPOSTING',
    says: [
      /\b(?:not|no evidence|fail\w*|nor|should have|without|missed an? opportunity to)\b[^.;]{0,40}\b(?:signpost\w*|refer(?:red)? (?:her|him|the resident|them) (?:to|for)\b(?! (?:a|its|the) (?:specialist|manager|panel)))\b/,
    ],
    not: /\bsignpost\w*\b[^.]{0,20}\bcorrectly|complaint/,
  },
  {
    code: 'NO_SUPPORT',
    says: [
      /\b(?:no|little|without|lack of|any) support\b(?! (?:worker|the|its|her))/,
      /\b(?:fail\w*|did not|not)\b[^.;]{0,20}\bsupport(?:ed)? (?:the resident|her|him|them|its resident)\b/,
      /\bleft\b[^.;]{0,50}\b(?:unsupported|without (?:any )?support)\b/,
    ],
    not: /\bno support\w* evidence|to support (?:her|his|the|its) (?:noise|allegation|claim|report)|evidence of the support/,
  },
  {
    code: 'NO_ACTION_PLAN',
    says: [notDone(plan, 110), leftUndone('action plans?', 40)],
    not: /review (?:the progress of )?its action plans?|unclear if it set out its action plan/,
  },
  {
    code: 'NO_WRITTEN_FOLLOW_UP',
    says: [
      /\b(?:not|nor|no evidence|fail\w*|should have|never)\b[^.;]{0,110}\b(?:follow\w* up in writing|confirm\w*\b[^.;]{0,40}\bin writing|in writing\b|wr(?:ote|ite|itten)\b (?:to )?(?:her|him|the resident|them)?\b ?(?:about|to confirm|confirming|with|its|confirmation))/,
      /\b(?:outcome|meeting|discussion|visit|progress)\b[^.;]{0,60}\bnot (?:been )?(?:followed up|confirmed|put|sent)\b[^.;]{0,20}\b(?:in )?writ/,
    ],
    not: /^it is required|wrote to her with its findings/,
  },
]
