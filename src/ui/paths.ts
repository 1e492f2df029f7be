// Every URL of Putright, as a function. No URL is written by hand anywhere else.
import { path } from './path.ts'

export const paths = {
  home: path('/'),
  case: {
    /** Query: `asAt` and `knownAt`, days such as 2024-05-01; left out, the case file's own. */
    show: path('/cases/:caseId'),
    determination: path('/cases/:caseId/determination'),
    /** One verdict and how it was reached. The ordinal is its place in the judge's order, from 1. */
    verdict: path('/cases/:caseId/verdicts/:ordinal'),
  },
  reading: { new: path('/read-a-determination') },
  standards: {
    list: path('/standards'),
    show: path('/standards/:standardId{.+}'),
  },
  rule: { show: path('/rules/:ruleId{.+}') },
} as const
