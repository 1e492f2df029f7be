import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsInSentence } from './findings.ts'
import { schemesIn } from './scheme.ts'
import { mentionsIn } from './severity.ts'

const severities = (sentence: string): string[] => mentionsIn(sentence).map(({ severity }) => severity)

test('each outcome is known by its words', () => {
  assert.deepEqual(severities('there was severe maladministration in X'), ['severe_maladministration'])
  assert.deepEqual(severities('there was no maladministration in X'), ['no_maladministration'])
  assert.deepEqual(severities('the Ombudsman finds no evidence of maladministration in X'), ['no_maladministration'])
  assert.deepEqual(severities('there was no maladministration or service failure in X'), ['no_maladministration'])
  assert.deepEqual(severities('there was a service failure in X'), ['service_failure'])
  assert.deepEqual(severities('In the Ombudsman’s opinion there was maladministration'), ['maladministration'])
  assert.deepEqual(severities('the matter was resolved through the Ombudsman’s intervention'), ['resolved_with_intervention'])
})

test('redress that resolves the complaint is reasonable redress, however it is put', () => {
  for (const words of [
    'the landlord has offered redress which resolves the complaint about X',
    'the landlord has made an offer of redress prior to investigation which, in the Ombudsman’s opinion, satisfactorily resolves X',
    'there was reasonable redress in the handling of X',
  ])
    assert.deepEqual(severities(words), ['reasonable_redress'], words)
})

test('outside the jurisdiction is known in many wordings', () => {
  for (const words of [
    'X is outside the Ombudsman’s jurisdiction', 'X is outside of the jurisdiction of the Ombudsman', 'X was not within the Ombudsman’s jurisdiction',
    'X is not within our jurisdiction', 'X was ruled to be outside the jurisdiction of the ombudsman', 'we may not consider X', 'we cannot investigate X',
    'X falls outside our remit', 'X is not something we can consider', 'X is outside the scope of the Scheme', 'X is not a matter that is within our jurisdiction',
  ]) assert.deepEqual(severities(words), ['outside_jurisdiction'], words) // prettier-ignore
})

test('a supposed or quoted outcome rules nothing', () => {
  for (const words of [
    'We ask whether there was maladministration', 'That would amount to maladministration', 'to see if there was any ‘maladministration’',
    'If there is maladministration we may order redress', 'Where we find severe maladministration we can make orders', 'the collective service failures above',
  ]) assert.deepEqual(severities(words), [], words) // prettier-ignore
})

test('several outcomes in one sentence each have their own item', () => {
  assert.deepEqual(
    findingsInSentence(
      'There was maladministration in its handling of noise, service failure in its handling of a leak and no maladministration in its complaint handling.',
    ),
    [
      { severity: 'maladministration', item: 'its handling of noise' },
      { severity: 'service_failure', item: 'its handling of a leak' },
      { severity: 'no_maladministration', item: 'its complaint handling' },
    ],
  )
})

test('the item may stand before the outcome', () => {
  assert.deepEqual(
    findingsInSentence(
      'In accordance with paragraph 42j of the Housing Ombudsman Scheme, the sale of the garage is not within our jurisdiction.',
    ),
    [{ severity: 'outside_jurisdiction', item: 'the sale of the garage' }],
  )
})

test('the reason for a ruling is not part of its item', () => {
  assert.deepEqual(
    findingsInSentence('The complaint about the fence is outside our jurisdiction, as there was no final response.')[0]?.item,
    'the fence',
  )
})

test('a paragraph of the Scheme is written one way, however it is cited', () => {
  assert.deepEqual(schemesIn('paragraph 42a of the Scheme'), ['42(a)'])
  assert.deepEqual(schemesIn('paragraph 42(a) of the Scheme'), ['42(a)'])
  assert.deepEqual(schemesIn('paragraph 42.a. of the Scheme'), ['42(a)'])
  assert.deepEqual(schemesIn('Paragraph 42 (a) of the Scheme'), ['42(a)'])
  assert.deepEqual(schemesIn('paragraph 52 of the Scheme'), ['52'])
  assert.deepEqual(schemesIn('paragraph 39(e) and (m) of the Scheme'), ['39(e)', '39(m)'])
  assert.deepEqual(schemesIn('paragraphs 41(d) and 42(j)'), ['41(d)', '42(j)'])
  assert.deepEqual(schemesIn('in paragraph 52 a finding was made'), ['52'])
  assert.deepEqual(schemesIn('as paragraph nine says'), [])
})
