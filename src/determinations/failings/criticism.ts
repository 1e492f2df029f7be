// Tells a sentence that criticises the landlord from one that only describes, supposes, quotes or praises. A newcomer would
// get wrong: "the resident said the landlord failed to ..." is the resident's view; "no evidence that the officer broke
// confidence" clears the landlord; "landlords who fail to ..." is about landlords in general.

import type { Unit } from './unit.ts'

const saidByOthers =
  /^(?:(?:also|further|additionally|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on \d{1,2} \w+(?: \d{4})?|in (?:her|his|their) [^,]{3,60}),? )*(?:(?:the )?(?:resident|complainant|tenant|household|neighbour|police|representative|(?:mr|mrs|ms|miss|dr) [a-z]+)(?:'s \w+)?|residents?|she|he|they|(?:the )?resident's \w+|her|his) (?:(?:has|had|have|also|was|is|again|then|further|clearly|in|\w+ly) )*(?:said|says|stated|states|felt|feels|believed?s?|told|reported|advised|explained|complained|considered|considers|alleged|raised|described|asked|noted|thought|disputes?d?|wanted|expressed|added|unhappy|dissatisfied|attributes?|understood|argued)\b(?!.*\b(?:and|but|however|yet) (?:the landlord|it|this was not|yet this)\b)/
const inOpinion =
  /^(?:in (?:the resident's|her|his|their|\w+ \w+'s) (?:opinion|view)|according to (?:the resident|her|him|mr|mrs|ms|miss)|from the resident's|it was the resident's)/
const inGeneral =
  /^(?:landlords\b|a landlord\b|any landlord|it is (?:good practice|vital|important (?!to note)|essential|best practice|expected|reasonable to expect|our role|not (?:part of )?(?:the|our|this))|we (?:would )?(?:generally |usually |normally )?expect (?:all )?landlords|the (?:ombudsman|code|scheme|regulator|guidance)[^,]{0,50} (?:expects?|says|states|sets? out|makes clear|requires)\b|this service (?:would )?expects?\b|the ombudsman would expect a\b|our (?:spotlight|approach|guidance)|where (?:a|there)\b|when dealing with)/
const policySays =
  /^(?:(?:it|this|in)\b.{0,30})?(?:the |its |under )?(?:landlord's? )?[^,.]{0,50}\b(?:policy|procedure|policies|code|guidance|agreement|procedures)\b[^,.]{0,40} (?:states?|stated|says|said|sets? out|commits|requires?|required|indicates?|outlines?|confirms?|also states|also notes|notes)\b(?!.*\b(?:however|did not|failed|no evidence|does not|was not|unclear)\b)/
const supposes = /^(?:if|should|(?:had|were) (?:it|the|this|that|he|she|they|these))\b/
const clears =
  /\bno (?:evidence|indication|suggestion|reason to (?:believe|suggest))\b[^.]{0,30}?(?:that|of)? ?(?:the |its |any )?(?:landlord|housing officer|officer|staff|member of staff|it)? ?(?:had |has |have |was |were )?(?:broken|broke|breached|departed|discriminat|bias|behaved|acted (?:in|un)|wrongdoing|failed|ignored|misconduct|investigated complaints about|to suggest (?:that )?the (?:housing )?officer)|\bnot (?:un|in)(?:reasonable|appropriate|usual)\b|\bno (?:failings?|failures?|fault|maladministration)\b|\b(?:delay|this) was (?:not substantial|reasonable|minor|understandable)\b|\bnot disadvantaged\b|\bcould not (?:have )?reasonably\b/
/** "It was reasonable that the landlord did not ...": what was not done was rightly not done. */
const praises =
  /^(?:this |that |it )(?:was|is) (?:therefore |also |both )?(?:reasonable|appropriate|fair|understandable|positive|sensible)\b(?!.*\b(?:however|but|although|though)\b)/
const landlordOnOthers =
  /^(?:[^,.]{0,40}, )?(?:it is [^.]{0,20}\bnoted that )?(?:the resident|(?:mr|mrs|ms|miss|dr) [a-z]+) (?:did not|failed to|had not|declined|refused|was reluctant)\b(?!.*\blandlord (?:did not|failed|should))/

/** Words that find fault. A pattern may ask for more; a sentence without any of these is not tagged. */
const fault =
  /\b(?:fail(?:ed|s|ing|ings|ures?)?|shortfalls?|shortcomings?|did not|didn't|does not|do not|doesn't|has not|have not|had not|hasn't|was not|were not|is not|are not|not (?:been|seen|possible|provided|acceptable|followed|clearly|kept|consider|offered)|never|no (?:\w+ ){0,2}(?:evidence|records?|notes?|mention|indication|details?|follow|assurance|explanation|risk|action|support|case)|nor|neither|lack(?:ed|ing|s)?|absence|absent|should (?:also )?have|ought to|would (?:also )?have (?:been|expected|also)|expected to have|would expect|might (?:also )?have|could have|unreasonabl[ey]|inappropriate|unacceptable|inadequate|insufficient|ineffective|poor(?:ly)?|limited|minimal|incomplete|incorrect(?:ly)?|miss(?:ed|ing)|opportunit(?:y|ies)|unclear|unable|unaware|without|delay(?:s|ed)?|late|later|contrary|gaps?|omissions?|instead of|rather than|conflict(?:ed|ing)?|contradict\w*|inconsisten\w*|confus\w+|exceeded|outside|excess|departed|departure|unmanaged|too long|only after|error|excessive|concerns?|fell short|took \w+ (?:communications|months|years|weeks)|working days|intervention|split|multiple|refund|unheard|reduced|disregard(?:ed)?|ignored|overlooked|difficult to|at odds|conversely|in contrast|could not be satisfied|taken|had to chase|having to chase|nobody|no one|no (?:\w+ )?reviews?)\b/

/** "This was a failing." is said of the sentence before it. */
const verdict =
  /^(?:this|that|it) (?:is|was)(?: therefore| also)? (?:a |an )?(?:\w+ )?(?:failings?|failures?|unreasonable|inappropriate|unacceptable|shortcoming|not (?:acceptable|appropriate|reasonable))\b/

export const isCriticism = ({ said, above, after }: Unit): boolean => {
  const described = [saidByOthers, inOpinion, inGeneral, policySays, supposes].some(pattern => pattern.test(said))
  if (described || clears.test(said) || praises.test(said) || landlordOnOthers.test(said)) return false
  // Items under "the resident said:" or "the landlord said:" are reported, not found.
  if (
    /\b(?:said|stated|advised|explained|reported|including|wanted|asked|told|because|policy says|states|include|expected to establish)\b[^.]{0,60}:$/.test(
      above,
    ) &&
    !faultAbove.test(above)
  )
    return false
  return fault.test(said) || faultAbove.test(above) || verdict.test(after)
}

/** "There were several failings, including:" lends its fault to each item under it. */
const faultAbove =
  /\b(?:failings?|failures?|inappropriate|unreasonable|ineffective|shortcomings?|failed|did not|missed|found that the landlord)\b/
