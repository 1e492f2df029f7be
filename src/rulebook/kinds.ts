// The vocabulary of entries: every kind of thing that a rule can ask about or a case file can record. A ledger fact
// `ReportReceived` is the entry kind `report received`, and nothing else maps them. Add a kind here or it does not exist.
// `docs/entries.md` is made from this file.

export type KindGroup = { readonly title: string; readonly kinds: { readonly [kind: string]: KindMeaning } }
export type KindMeaning = {
  readonly means: string
  /** Whose act it is; what the landlord must be able to show is the landlord's. */
  readonly whose: 'landlord' | 'resident' | 'other'
  readonly fields?: { readonly [field: string]: string }
}

const ours = (means: string, fields?: KindMeaning['fields']): KindMeaning => ({
  means,
  whose: 'landlord',
  ...(fields && { fields }),
})
const theirs = (means: string, fields?: KindMeaning['fields']): KindMeaning => ({
  means,
  whose: 'resident',
  ...(fields && { fields }),
})
const others = (means: string, fields?: KindMeaning['fields']): KindMeaning => ({
  means,
  whose: 'other',
  ...(fields && { fields }),
})

export const kindGroups: readonly KindGroup[] = [
  {
    title: 'Reports and the case',
    kinds: {
      'report received': theirs('A report of antisocial behaviour reached the landlord. About: report-N', {
        from: 'resident, neighbour, person reported, other',
        category: 'the category in the landlord’s own policy, such as very serious, level 1, level 2',
        type: 'noise, threats, drugs, harassment, hate, violence, rubbish, pets, other',
        fresh: 'true when it tells of new behaviour on a case already open or closed',
        tenure: 'of the person reported: ours, another landlord, unknown',
        danger: 'true when the words suggest danger to a person',
      }),
      'report made elsewhere': theirs('The resident reported to another body or another team, and it did not reach the case', {
        to: 'whom',
      }),
      'report acknowledged': ours('The landlord acknowledged a report to the person who made it', {
        channel: 'letter, email, text, telephone',
      }),
      'report withdrawn': theirs('The person who reported took the report back'),
      'reports stopped': ours('The landlord noted that no reports were arriving', { since: 'date' }),
      'reports asked about': ours('The landlord asked the resident whether and where they were reporting'),
      'severity stated': ours('The landlord called the behaviour minor, low or serious', {
        words: 'our paraphrase',
        level: 'minor, standard, high',
      }),
      'case opened': ours('An antisocial behaviour case was opened', { category: 'as the policy has it' }),
      'case refused': ours('The landlord declined to open a case', {
        ground: 'no police report, not our tenant, not antisocial behaviour, closed-case rule, other',
      }),
      'refusal rule applied': ours('A rule that refuses service was relied on (such as three closed cases)', {
        rule: 'which',
        recordsCounted: 'how many records were shown',
        specialistAsked: 'true, false',
      }),
      'closure considered': ours('The landlord considered closing the case', {
        ground: 'no contact, no evidence, resolved, other',
      }),
      'closure discussed': ours('Closing was talked through with the resident, or the attempts were recorded'),
      'case closed': ours('The case was closed', { ground: 'as above', reasonsGiven: 'true, false', inWriting: 'true, false' }),
      'case reopened': ours('The case was opened again'),
      'decision made': ours('A decision about the case', {
        what: 'which',
        reasons: 'the recorded reasons; absent when none are recorded',
      }),
    },
  },
  {
    title: 'Risk, needs and safeguarding',
    kinds: {
      'risk event': theirs('Something that calls for a new risk assessment', {
        event: 'left home, threat, violence, child at risk, suicidal thoughts, hospital, new need, hate, unsafe, other',
      }),
      'risk assessed': ours('A risk assessment was done', { level: 'low, medium, high', of: 'resident, person reported' }),
      'need disclosed': theirs('A disability, illness or other need became known to the landlord', { what: 'in general terms' }),
      'need considered': ours('The landlord recorded how it took the need into account'),
      'safeguarding concern raised': others('Something suggested that a child or adult was at risk', {
        who: 'child, adult',
        by: 'who raised it: the resident, social care, other',
      }),
      'safeguarding referred': ours('The landlord passed the concern on', { to: 'whom' }),
      'safeguarding outcome recorded': ours('What came of it, and what the landlord then did', { outcome: 'in general terms' }),
      'resident signposted': ours('The resident was told where to get help', { to: 'doctor, victim support, other' }),
      'support arranged': ours('The landlord arranged or gave support', { what: 'which' }),
      'support claimed': ours('The landlord says it gave support', { what: 'which' }),
    },
  },
  {
    title: 'Plans, measures and promises',
    kinds: {
      'action plan agreed': ours('An action plan was agreed with or issued to the resident'),
      'action plan updated': ours('The plan was brought up to date'),
      'resident proposal made': theirs('The resident proposed actions of their own', { what: 'in general terms' }),
      'resident proposal answered': ours('The landlord answered each proposal'),
      'measure considered': ours('A measure was looked at', {
        measure:
          'mediation, good neighbour agreement, acceptable behaviour agreement, warning, CCTV, professional witness, noise equipment, noise app, injunction, possession, joint visit, patrols, other',
      }),
      'measure offered': ours('A measure was offered to the resident or the other party', {
        measure: 'as above',
        to: 'resident, person reported, both',
        asNew: 'true when put as a fresh offer',
      }),
      'measure accepted': others('The offer was accepted', { measure: 'as above', by: 'resident, person reported' }),
      'measure declined': others('The offer was declined', { measure: 'as above', by: 'resident, person reported' }),
      'measure used': ours('A measure was carried out', { measure: 'as above' }),
      'measure ruled out': ours('A measure was ruled out', {
        measure: 'as above',
        reasons: 'absent when none are recorded',
        ground: 'not our tenant, no evidence, not proportionate, other',
      }),
      'options reviewed': ours('Every measure in the policy was gone through, with an answer for each'),
      'options explained': ours(
        'What the landlord can do, its limits, and what evidence it needs were explained to the resident',
        { threshold: 'true when the evidence threshold was explained', what: 'in general terms' },
      ),
      'commitment made': ours('The landlord said it would do something. About: promise-N', {
        what: 'in our words',
        by: 'the promised date, where one was given',
        in: 'letter, call, meeting, stage 1 response, stage 2 response, plan, record',
        told: 'true when the resident was told',
        act: 'what sort of thing, where it can be done by logging a contact: contact, advocate, visit, complaint',
      }),
      'commitment done': ours('The promised thing was done. About: promise-N'),
      'commitment explained': ours(
        'The resident was told why the promised thing will not be done, or when it will be. About: promise-N',
      ),
    },
  },
  {
    title: 'Contact',
    kinds: {
      'contact made': ours('Two-way contact with the resident', {
        channel: 'telephone, visit, email, letter, text, WhatsApp, video',
        by: 'landlord, resident',
        content: 'what was said, in general terms; absent when the record does not say',
        unhappy: 'yes, no, not discussed: whether the resident was unhappy with something the landlord did or did not do',
      }),
      'contact attempted': ours('An attempt to reach the resident that did not', {
        channel: 'as above',
        outcome: 'no answer, no voicemail, message left, wrong number, sent, declined',
        content: 'the message that was left or sent; sealed',
        nextStep: 'true when it is the next step after an attempt that reached nobody',
        outbox: 'the id of the message, where Putright was to send it',
      }),
      'contact attempted outside agreed times': ours(
        'An attempt at a time that was not agreed with the resident: on the record, and no attempt in the eyes of a rule',
        { channel: 'as above', outcome: 'as above', content: 'the message that was left or sent; sealed' },
      ),
      'resident wrote': theirs('A message from the resident that is not itself a report or a complaint', {
        asks: 'update, help, more time, other',
        channel: 'email, letter, text, WhatsApp',
        content: 'what the resident wrote; sealed',
      }),
      'resident chased': theirs('The resident had to ask again for something outstanding', { what: 'complaint, case, other' }),
      'update sent': ours('The resident was told in writing how the case stands'),
      'letter sent': ours('A letter or email to the resident about the case', {
        channel: 'email, letter',
        content: 'what it said; sealed',
      }),
      'contact plan agreed': ours('How, when and how often, agreed with the resident', {
        everyDays: 'number',
        for: 'case, complaint: complaint when it is only for updates about a late answer',
        from: 'the hour of the day from which, such as 09:00; absent: any hour',
        to: 'the hour of the day until which, such as 12:00',
        weekdays: 'list of days of the week, 1 is Monday; absent: any day',
        voicemail: 'false when no message may be left',
        ifUnreached: 'what was agreed to be done when nobody answers; sealed',
      }),
      'contact route asked': theirs('The resident offered or asked for another way to be in touch', {
        route: 'video, evenings, telephone, in writing, other',
      }),
      'contact route arranged': ours('The other way was taken up'),
      'advocate named': theirs('The resident has an advocate or support worker whom the landlord may contact'),
      'advocate contacted': ours('The landlord contacted the advocate', {
        channel: 'as above',
        content: 'what was said, in general terms',
        party: 'party id',
      }),
      'informant hold asked': theirs('The resident asked the landlord to wait before acting, or not to act', { until: 'date' }),
      'informant clearance agreed': ours('What may be said to the person reported, and from when, agreed with the informant'),
      'person reported contacted': ours('The landlord spoke or wrote to the person reported', {
        concerning: 'this report, general',
        channel: 'as above',
        content: 'what was said, in general terms',
        party: 'party id',
        informantAtRisk: 'true when the informant could be recognised from what is said',
      }),
      'warning sent': ours('A warning or boundary-setting letter', {
        to: 'person reported, all residents',
        promises: 'a measure it warned of',
      }),
      'concern raised': theirs('The resident explained a reservation about a proposed step', { about: 'what' }),
      'concern answered': ours('The landlord acknowledged the reservation and answered it'),
      'delay occurred': ours('A step was delayed', { because: 'absence, administrative error, other' }),
      'delay explained': ours('The resident was told of the delay and the reason'),
      'advice given': ours('Advice to the resident', {
        about: 'what',
        correct: 'false when it was wrong',
        ground: 'present when it was that nothing can be done: not our tenant, no police report, other',
      }),
    },
  },
  {
    title: 'Meetings, evidence and agencies',
    kinds: {
      'meeting arranged': ours('A meeting or visit was arranged. About: meeting-N', {
        for: 'date',
        with: 'resident, neighbours, agencies, person reported',
      }),
      'meeting held': ours('A meeting, visit or interview took place. About: meeting-N', {
        with: 'resident, neighbours, agencies, person reported',
        form: 'visit, interview, meeting, call, community meeting, panel',
      }),
      'meeting noted': ours('A note of what was said and decided was made. About: meeting-N'),
      'meeting outcome recorded': ours('Whether it took place and what came of it. About: meeting-N'),
      'written follow-up sent': ours('The resident was sent the outcome in writing. About: meeting-N'),
      'actions agreed': ours('Actions were agreed at a meeting. About: meeting-N', { what: 'in general terms' }),
      'actions followed up': ours('The agreed actions were carried on. About: meeting-N'),
      'diary issued': ours('Diary sheets were given to the resident'),
      'diary received': theirs('Completed diary sheets reached the landlord. About: diary-N'),
      'diary acknowledged': ours('Receipt was acknowledged. About: diary-N'),
      'evidence received': theirs('Evidence reached the landlord. About: evidence-N', {
        what: 'recording, photograph, medical evidence, witness statement, police log, other',
      }),
      'evidence acknowledged': ours('Receipt was acknowledged. About: evidence-N'),
      'evidence reviewed': ours('It was looked at, with a decision on its weight. About: evidence-N', {
        decision: 'in general terms',
      }),
      'evidence asked for': ours('The landlord asked the resident for evidence', { what: 'as above' }),
      'evidence refused': ours('The landlord declined to look at evidence offered'),
      'agency contacted': ours('The landlord worked with another body', {
        agency: 'police, council, social care, other landlord, noise team, other',
        for: 'information, joint visit, meeting',
        channel: 'telephone, visit, email, letter, video',
        content: 'what was said, in general terms',
        party: 'party id',
      }),
      'agency involvement known': others('The landlord learned that another body was or should be involved', {
        agency: 'as above',
      }),
      'agency wrote': others('Another body wrote to the landlord', { agency: 'as above', says: 'in general terms' }),
      'disclosure requested': ours('Information was requested from another body', { agency: 'as above' }),
      'case review offered': ours('The resident was told of the antisocial behaviour case review (community trigger)'),
      'investigation stated': ours('The landlord said that it looked into something', { what: 'in general terms' }),
    },
  },
  {
    title: 'Who leads',
    kinds: {
      'lead named': ours('A named officer leads the case and the resident was told', {
        staff: 'staff id',
        team: 'team id, where the case goes to another team',
      }),
      'helper named': ours('Somebody helps the lead with the case', { staff: 'staff id' }),
      'helper stood down': ours('Somebody no longer helps with the case', { staff: 'staff id' }),
      'team joined': ours('A second team began to act on the case', { team: 'which' }),
      'joint review held': ours('The teams reviewed the case together'),
      'referral made': ours('The case was referred to a specialist or another team. About: referral-N', {
        to: 'whom',
        explained: 'true when the resident was told',
      }),
      'referral accepted': ours('The receiving team took it up. About: referral-N'),
      'referral explained': ours('The resident was told of the referral. About: referral-N'),
      'hand-over offered': ours('The lead asked somebody else to take the case on. About: handover-N', {
        to: 'staff id',
        from: 'staff id; absent when nobody led',
        note: 'what the resident needs to know, the next promise, what worries',
      }),
      'hand-over accepted': ours('It was taken on: from that day the other leads. About: handover-N', { by: 'staff id' }),
      'hand-over refused': ours('It was not taken on: the sender still leads. About: handover-N', { reasons: 'why' }),
      'hand-over withdrawn': ours('The sender took the offer back. About: handover-N'),
      'officer absent': ours('The officer was away', {
        staff: 'staff id',
        from: 'date',
        until: 'date; absent while nobody knows',
      }),
      'cover arranged': ours(
        'Somebody covered. Arranged again for the same person, it takes the place of what was arranged before',
        {
          staff: 'staff id',
          instead: 'staff id of whoever is away',
          from: 'date',
          until: 'date; absent while nobody knows',
        },
      ),
      'cover ended': ours('Whoever was away is back; nobody covers for them any more', { instead: 'staff id' }),
      'staff member involved': ours('The case concerns a member of staff, to whom it does not exist from then on', {
        staff: 'staff id',
        because: 'subject, witness, relative, manager of the subject',
      }),
      'staff member cleared': ours('The case no longer concerns a member of staff', { staff: 'staff id', reasons: 'why' }),
      'case reviewed': ours('A manager reviewed the case', { found: 'what it picked up; absent when nothing is recorded' }),
    },
  },
  {
    title: 'Complaints',
    kinds: {
      'complaint made': theirs('The resident expressed dissatisfaction with the landlord, however made. About: complaint-N', {
        of: 'handling, staff, repairs, moves, other',
      }),
      'complaint logged': ours('It was registered as a complaint. About: complaint-N', { stage: '1, 2' }),
      'complaint acknowledged': ours('It was acknowledged. About: complaint-N', {
        stage: '1',
        definition: 'true, false',
        responsibilities: 'true, false',
      }),
      'complaint refused': ours('It was not accepted as a complaint. About: complaint-N', {
        ground:
          'about antisocial behaviour, service request, out of time, legal proceedings, already considered, made by a representative, not in writing, not called a complaint, other',
        discretionConsidered: 'out of time: true when going ahead all the same was considered',
        explained: 'true, false',
        ombudsmanRight: 'true, false',
      }),
      'complaint treated as report': ours(
        'Dissatisfaction with handling was handled as a report or service request. About: complaint-N',
      ),
      'complaint withdrawn': theirs('The resident took the complaint back. About: complaint-N'),
      'complainant contacted': ours('The person handling the complaint spoke to the resident. About: complaint-N', {
        stage: '1, 2',
      }),
      'complainant asked to be contacted': theirs(
        'The resident asked to speak to the person handling the complaint. About: complaint-N',
      ),
      'case conference held': ours('The conference that some policies ask for before a response. About: complaint-N'),
      'panel held': ours('A review panel sat. About: complaint-N', { residentMember: 'true, false' }),
      'stage response issued': ours('The answer at a stage. About: complaint-N', {
        stage: '1, 2',
        by: 'who decided, as a role',
        part: 'the number of the letter, where one stage is answered in several',
        final: 'false when the letter itself says that more will follow at this stage',
        outcome: 'upheld, partly, not upheld',
        statesStage: 'true, false',
        definition: 'true, false',
        decision: 'true, false',
        reasons: 'true, false',
        remedy: 'true when it says what will be put right, or that there is nothing to put right; false when it leaves that out',
        outstandingActions: 'true when it says what is still to be done, or that nothing is; false when it leaves that out',
        nextStep: 'stage 2, stage 3, ombudsman, designated person, none',
        allPoints: 'true when every point was answered; false when not',
        investigated: 'true, false',
        basis: 'true when what it asserts is backed by the record; false when not',
        accurate: 'false when it overlooked or misstated known facts',
        failingsRecognised: 'true, false',
        learning: 'true, false',
        empathy: 'true, false',
        delayExplained: 'true, false',
        contradicts: 'the entry it contradicts: an earlier response, or the record',
      }),
      'escalation requested': theirs('The resident asked for the next stage. About: complaint-N', {
        stage: '2',
        reasonsGiven: 'true, false',
      }),
      'escalation acknowledged': ours('The request was acknowledged and logged. About: complaint-N', { stage: '2' }),
      'escalation refused': ours('The request was refused or not acted on. About: complaint-N', {
        ground: 'as for complaint refused, or: no reasons given',
        explained: 'true, false',
      }),
      'more time asked': theirs('The resident asked for more time. About: complaint-N', { until: 'date' }),
      'more time given': ours('The landlord agreed. About: complaint-N', { until: 'date' }),
      'adjustment asked': theirs(
        'The resident asked for something to be done differently because of a disability or other need',
        { what: 'in general terms' },
      ),
      'adjustment answered': ours('The landlord agreed, or said why not, and wrote down what was agreed', {
        outcome: 'agreed, agreed in part, refused',
      }),
      'deadline extended': ours('The resident was told of a new date for a response. About: complaint-N', {
        stage: '1, 2',
        to: 'the new date',
        reasons: 'true, false',
        ombudsmanDetails: 'true, false',
        agreed: 'true when the resident agreed to the new date',
        goodReason: 'present when more than the cap was needed, and why',
        onDueDay: 'true when it was sent only on the day the answer was due',
      }),
      'progress stated': ours('The resident was told that a response is delayed, without a new date. About: complaint-N', {
        stage: '1, 2',
      }),
      'member enquiry received': others('An MP or councillor wrote'),
      'member enquiry answered': ours('The landlord answered it', {
        saidNotComplaint: 'true when the resident was told that it is not the complaint response',
      }),
      'designated person asked': theirs('The resident asked a designated person (before 1 October 2022)'),
      'staff complaint made': theirs('The complaint is about a member of staff. About: complaint-N', { subject: 'role' }),
      'staff complaint investigated': ours('It was looked into. About: complaint-N', {
        by: 'role',
        subject: 'role',
        independent: 'true, false',
        interviewed: 'true, false',
      }),
      'learning recorded': ours('What will change so that it does not happen again'),
    },
  },
  {
    title: 'Redress',
    kinds: {
      'redress offered': ours('Money or action offered. About: complaint-N', {
        pence: 'the total stated',
        parts: 'list of { pence, for, kind: compensation | goodwill | refund | unexplained }',
        stage: '1, 2, none',
        apology: 'true, false',
        to: 'resident, rent account',
        refund: 'true when a refund is counted in it',
        reflects: 'false when it did not reflect the failings',
      }),
      'redress accepted': theirs('The resident accepted the money offered. About: complaint-N', {
        by: 'the date by which payment was promised, where one was given',
      }),
      'redress declined': theirs('The resident did not accept it. About: complaint-N'),
      'redress paid': ours('It was paid', {
        pence: 'how much',
        to: 'resident, rent account',
        asked: 'true when the resident asked for it to go to the account',
      }),
      'refund made': ours('The resident’s own money was returned', { pence: 'how much' }),
      'apology given': ours('An apology', { by: 'role', specific: 'true, false' }),
      'goodwill offered': ours('A gesture where no failing could be shown', { pence: 'how much' }),
    },
  },
  {
    title: 'Moves, repairs and permissions',
    kinds: {
      'move requested': theirs('The resident asked to move. About: move-N', { because: 'safety, health, other' }),
      'move evidence asked for': ours('The landlord said what evidence it needs. About: move-N', { what: 'itemised' }),
      'move evidence received': theirs('Evidence for the request was sent. About: move-N'),
      'move evidence logged': ours('It was put on the record. About: move-N'),
      'move assessed': ours('The request was assessed under the policy. About: move-N', { highRisk: 'true, false' }),
      'move decided': ours('A decision. About: move-N', {
        outcome: 'agreed, refused',
        inWriting: 'true, false',
        reasons: 'true, false',
        appeal: 'true, false',
      }),
      'rehousing advice given': ours('The options open to the resident were explained'),
      'resident left home': theirs('The resident is not staying at home or has moved out', { because: 'unsafe, unwell, other' }),
      'resident came home': theirs('The resident is staying at home again'),
      'repair reported': theirs('A repair was reported. About: repair-N', {
        priority: 'emergency, routine',
        insecure: 'true when it leaves a home or block open to anyone',
        what: 'in general terms',
      }),
      'repair made safe': ours('The home or block was made safe or secure until the repair is done. About: repair-N'),
      'repair inspected': ours('It was looked at. About: repair-N'),
      'repair followed up': ours('What the inspection found was acted on. About: repair-N'),
      'repair done': ours('It was done. About: repair-N'),
      'permission requested': theirs('Permission was asked (CCTV, doorbell, pet). About: permission-N', { for: 'what' }),
      'permission answered': ours('It was answered. About: permission-N', {
        outcome: 'agreed, refused, conditions',
        optionsExplained: 'true, false',
      }),
      'removal required': ours('The landlord told residents to remove something. About: permission-N', {
        what: 'doorbell, camera, other',
        optionsExplained: 'true, false',
      }),
    },
  },
  {
    title: 'The Ombudsman',
    kinds: {
      'ombudsman asked for a response': others('The Ombudsman asked the landlord to answer. About: complaint-N', { by: 'date' }),
      'failure order issued': others('A complaint handling failure order. About: complaint-N', { by: 'date' }),
      'ombudsman approached': theirs('The resident went to the Ombudsman. About: complaint-N'),
      'ombudsman evidence asked for': others('The Ombudsman asked for the file', { by: 'date' }),
      'ombudsman evidence sent': ours('The file was sent', { complete: 'true, false' }),
      'record found missing': others('Something which should be on the landlord’s record is not', {
        what: 'call notes, meeting notes, case notes, messages, reports, policy decision, repairs, complaint, permission, other',
        of: 'the entry it concerns',
      }),
      'determination made': others('The Ombudsman’s decision'),
      'order made': others('An order. About: order-N', { what: 'in our words', by: 'due date', pence: 'where money' }),
      'order complied': ours('It was done. About: order-N'),
      'compliance evidenced': ours('Proof was sent to the Ombudsman. About: order-N'),
      'recommendation made': others('A recommendation. About: recommendation-N', { what: 'in our words' }),
      'recommendation answered': ours('The landlord said whether it will follow it. About: recommendation-N'),
    },
  },
  {
    title: 'Background and the record itself',
    kinds: {
      'record opened': ours('The record of one problem for one household or place was begun', {
        kind: 'antisocial behaviour, complaint',
        reference: 'how the case is called',
        title: 'in neutral words, without names',
        team: 'team id',
        home: 'home id',
      }),
      'party added': ours('A person or body the case concerns. About: party-N', {
        part: 'resident, reporter, person harmed, person reported, advocate, witness, complainant, household, agency, interpreter',
        resident: 'resident id, where they are one',
        name: 'how they are called; sealed',
        telephone: 'sealed',
        safeContact: 'how they may safely be reached; sealed',
        language: 'the language they need an interpreter for',
        mayKnow: 'who may know that they are in touch; sealed',
        authority: 'for an advocate: what shows that they may speak for somebody',
      }),
      'staff safety noted': ours('Something staff must know before they visit', {
        what: 'sealed',
        ends: 'the last day it holds',
      }),
      'party removed': ours('The person is not part of the case. About: party-N', { reasons: 'why' }),
      'complaint closed': ours('The complaint’s record was closed', { ground: 'why' }),
      'tenancy began': others('Context: the tenancy'),
      background: others('Context that no rule asks about'),
      'duty waived': ours('One duty is set aside, by someone who may, for a reason', {
        rule: 'the rule',
        of: 'the entry that made it arise',
        by: 'role',
        reasons: 'why',
      }),
      'restricted record opened': ours('Somebody opened, for a reason and a time, what is not theirs to see', {
        staff: 'staff id',
        opened: 'list of compartments',
        hours: 'number',
        reasons: 'why',
        approvedBy: 'staff id of the second person, where one is needed',
      }),
      'restricted record asked': ours('Somebody asked to see what opens only when a second person agrees', {
        staff: 'staff id',
        asked: 'list of compartments',
        hours: 'number',
        reasons: 'why',
      }),
      'restricted record refused': ours('The second person did not agree, and it stayed closed', {
        staff: 'staff id of whoever asked',
        by: 'staff id',
        reasons: 'why',
      }),
      'restricted record closed': ours('What was opened or asked for by exception was ended before its time', {
        staff: 'staff id of whoever had opened it or asked',
        by: 'staff id',
      }),
      'entry withdrawn': ours('An entry is taken back', { of: 'the entry', reasons: 'why' }),
      'erasure asked': ours(
        'Somebody asks that sealed content of an entry be destroyed. Nothing happens until a second person agrees',
        {
          of: 'the entry',
          fields: 'names of its fields',
          as: 'erased, redacted',
          rule: 'for an erasure: the retention rule or the request under which it is to be done',
          instead: 'what may be said in their place; sealed',
          reasons: 'why',
        },
      ),
      'erasure refused': ours('The second person did not agree, and nothing was destroyed', {
        of: 'the entry that asked',
        reasons: 'why',
      }),
      'content erased': ours('Sealed content of an entry was destroyed. It was there, and what it said is gone for good', {
        of: 'the entry',
        fields: 'names of its fields',
        rule: 'the retention rule or the request under which it was done',
        reasons: 'why',
        asked: 'the entry that asked for it',
      }),
      'content redacted': ours('Words that should not stand in an entry were taken out of it for good', {
        of: 'the entry',
        fields: 'names of its fields',
        instead: 'what may be said in their place; sealed',
        reasons: 'why',
        asked: 'the entry that asked for it',
      }),
      'legal hold placed': ours('Nothing of the case may be destroyed until the hold is lifted', {
        review: 'date on which to ask whether it is still needed',
        reasons: 'why',
      }),
      'legal hold lifted': ours('The hold is no longer needed', { of: 'the entry that placed it', reasons: 'why' }),
      'entry corrected': ours('This entry replaces another: the new values are those of the entry named in `with`', {
        of: 'the entry replaced',
        with: 'the entry that replaces it',
        reasons: 'why',
      }),
    },
  },
]

export const kinds: ReadonlyMap<string, KindMeaning> = new Map(kindGroups.flatMap(group => Object.entries(group.kinds)))
