// Every URL of Putright, as a function. No URL is written by hand anywhere else.
import { path } from './path.ts'

export const paths = {
  home: path('/'),
  /** Query: `to`, the page of ours to go on to. */
  signIn: path('/sign-in'),
  /** Query: `to`. */
  secondFactor: path('/sign-in/second-factor'),
  secondFactorSetUp: path('/sign-in/second-factor/set-up'),
  /** Query: `code`, from an administrator. */
  firstPassword: path('/sign-in/first-password'),
  /** To the landlord's own sign-in. Query: `to`. */
  singleSignOn: path('/sign-in/single-sign-on'),
  /** Where the landlord's own sign-in sends people back to; registered with it, so never changed. */
  singleSignOnReturn: path('/sign-in/single-sign-on/callback/landlord'),
  /** For a tab that was opened only to sign in again. */
  signedInAgain: path('/signed-in-again'),
  yourSignIn: {
    show: path('/your-sign-in'),
    password: path('/your-sign-in/password'),
    recoveryCodes: path('/your-sign-in/recovery-codes'),
  },
  signOut: path('/sign-out'),
  work: path('/work'),
  /** What is due this week, over every case one may see. Query: `week`, a day in it. */
  due: path('/due'),
  search: path('/search'),
  team: path('/team'),
  /** Of a case that one does not see, by its reference; and what is open so. */
  exceptions: path('/exceptions'),
  cover: path('/team/cover/:staffId'),
  coverEnd: path('/team/cover/:staffId/return'),
  /** Who was it? The way to log a contact from anywhere. */
  newContact: path('/contact/new'),
  audit: path('/audit'),
  /** Query: the filter of the list, and `upTo`, the last entry in it. */
  auditExport: path('/audit/export'),
  admin: {
    home: path('/admin'),
    staff: path('/admin/staff'),
    newPerson: path('/admin/staff/new'),
    person: path('/admin/staff/:staffId'),
    leaver: path('/admin/staff/:staffId/last-day'),
    invitation: path('/admin/staff/:staffId/invitation'),
    teams: path('/admin/teams'),
    newTeam: path('/admin/teams/new'),
    team: path('/admin/teams/:teamId'),
    absence: path('/admin/absence'),
    oneAbsence: path('/admin/absence/:absenceId'),
  },
  demonstration: {
    signIn: path('/demonstration/sign-in'),
    clock: path('/demonstration/clock'),
    reset: path('/demonstration/reset'),
  },
  /** The published cases, as timelines of our own. */
  published: {
    list: path('/library'),
    /** Query: `asAt` and `knownAt`, days such as 2024-05-01; left out, the case file's own. */
    show: path('/library/:caseId'),
    determination: path('/library/:caseId/determination'),
    /** One verdict and how it was reached. The ordinal is its place in the judge's order, from 1. */
    verdict: path('/library/:caseId/verdicts/:ordinal'),
  },
  /** Live cases, by their random id: a reference in an address would stay in the browser's history. */
  case: {
    show: path('/cases/:caseId'),
    /** By the entry that made the duty arise, which of that entry's duties it is, and the rule. */
    verdict: path('/cases/:caseId/verdicts/:trigger/:nth/:ruleId{.+}'),
    correction: path('/cases/:caseId/entries/:entryId/correction'),
    withdrawal: path('/cases/:caseId/entries/:entryId/withdrawal'),
    /** Takes back all that was saved together with an entry. */
    undo: path('/cases/:caseId/entries/:entryId/undo'),
    contact: path('/cases/:caseId/contact'),
    people: path('/cases/:caseId/people'),
    /** Who is it? Then the next, with `resident`, an id, in the query; without it, somebody who is not a resident. */
    newParty: path('/cases/:caseId/people/new'),
    newPartyDetails: path('/cases/:caseId/people/new/details'),
    partyRemoval: path('/cases/:caseId/people/:party/removal'),
    staffInvolved: path('/cases/:caseId/people/staff'),
    staffCleared: path('/cases/:caseId/people/staff/clearance'),
    handover: path('/cases/:caseId/handover'),
    handoverAnswer: path('/cases/:caseId/handover/answer'),
    handoverWithdrawal: path('/cases/:caseId/handover/withdrawal'),
    /** Holds, and what is to be destroyed or has been. */
    keeping: path('/cases/:caseId/keeping'),
    hold: path('/cases/:caseId/keeping/hold'),
    holdLift: path('/cases/:caseId/keeping/hold/:entryId/lift'),
    erasure: path('/cases/:caseId/entries/:entryId/erasure'),
    /** By the entry that asked. */
    erasureAnswer: path('/cases/:caseId/keeping/erasure/:entryId'),
    export: path('/cases/:caseId/export'),
    audit: path('/cases/:caseId/audit'),
    /** To open by exception what of the case is not theirs to see. */
    exception: path('/cases/:caseId/exception'),
    exceptionAgreement: path('/cases/:caseId/exception/agreement'),
    /** What is open by exception, to be closed before its time. */
    exceptionsOpen: path('/cases/:caseId/exception/open'),
  },
  /** The checker of exported cases, one file that works offline. */
  verifier: path('/verify.html'),
  reading: { new: path('/read-a-determination') },
  standards: {
    list: path('/standards'),
    show: path('/standards/:standardId{.+}'),
  },
  rule: { show: path('/rules/:ruleId{.+}') },
} as const
