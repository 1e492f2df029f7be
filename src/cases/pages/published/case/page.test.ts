// The case page on the real cases: what a person sees on a day, and what a mistake in the day looks like.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { paths } from '../../../../ui/paths.ts'
import { visit } from '../../../../web/testing.ts'
import { demonstration } from '../demonstration.testing.ts'

const visitor = visit(demonstration)
const hackney = (query: { readonly [name: string]: string } = {}) => visitor.get(paths.published.show('hackney-202126095', query))

describe('the case page', () => {
  test('a case that does not exist is not found', async () => assert.equal((await visitor.get('/library/nobody')).status, 404))

  test('a day that does not exist is said at the field, and what was typed is kept', async () => {
    const page = await hackney({ 'asAt-day': '31', 'asAt-month': '2', 'asAt-year': '2021' })
    assert.match(page.text, /The day to look at must be a real date/)
    assert.equal(page.document.querySelector('#asAt-day')?.getAttribute('value'), '31')
    assert.match(page.document.querySelector('title')?.text ?? '', /^Error: /)
  })

  test('on 23 July 2021 the acknowledgement was still in time; on 26 July it was overdue', async () => {
    const asks = /Acknowledge[^.]*report/
    const due = (await hackney({ asAt: '2021-07-23' })).document.querySelector('section[aria-labelledby=due]')?.text ?? ''
    assert.match(due, asks)
    const missing = (await hackney({ asAt: '2021-07-26' })).document.querySelector('section[aria-labelledby=today]')?.text ?? ''
    assert.match(missing, asks)
    assert.match(missing, /Overdue by 1 working day/)
  })

  test('nothing that happened after the day is on the page', async () => {
    const page = await hackney({ asAt: '2021-09-15' })
    assert.match(page.text, /Tuesday 24 August 2021/)
    assert.doesNotMatch(page.document.querySelector('.putright-timeline')?.text ?? '', /27 September 2021|29 October 2021/)
  })

  test('the silence of 34 days is an item of the timeline', async () => {
    const gaps = (await hackney({ asAt: '2021-11-23' })).document
      .querySelectorAll('.putright-gap')
      .map(gap => gap.text.replace(/\s+/g, ' '))
    assert.ok(
      gaps.some(gap => gap.includes('34 days') && gap.includes('24 August 2021') && gap.includes('27 September 2021')),
      gaps.join('\n'),
    )
  })

  test('every verdict opens to how it was counted, its paragraph and how sure the source is', async () => {
    const page = await hackney()
    const duties = page.document.querySelectorAll('.putright-duty')
    assert.ok(duties.length > 20)
    for (const duty of duties) assert.match(duty.text, /Paragraph[\s\S]*How sure the source is/)
  })

  test('the second day control hides what was written down later', async () => {
    const shown = async (query: { readonly [name: string]: string }) =>
      (await visitor.get(paths.published.show('hackney-202417921', query))).document.querySelector('.putright-timeline')?.text ??
      ''
    assert.match(await shown({ asAt: '2024-04-20' }), /left home/i)
    assert.doesNotMatch(await shown({ asAt: '2024-04-20', knownAt: '2024-04-20' }), /left home/i)
  })
})

describe('one verdict', () => {
  test('has its count, both ways, on a page of its own', async () => {
    const link = (await hackney({ asAt: '2024-01-31' })).document
      .querySelectorAll('.putright-duty')
      .find(duty => duty.text.includes('Tuesday 10 August 2021') && duty.text.includes('That is 17 working days'))
      ?.querySelector('a[href*=verdicts]')
    const page = await visitor.get((link?.getAttribute('href') ?? '').replaceAll('&amp;', '&'))
    assert.match(page.text, /Friday 23 July 2021/)
    assert.match(page.text, /17, whether or not the first day is counted/)
  })
  test('that does not exist is not found', async () =>
    assert.equal((await visitor.get(paths.published.verdict('hackney-202126095', '99999'))).status, 404))
})

describe('what the Ombudsman found', () => {
  test('stands beside the verdicts, with sums and days', async () => {
    const page = await visitor.get(paths.published.determination('bromford-202109189'))
    assert.match(page.text, /£1,331\.68/)
    assert.match(page.text, /£1,231\.68/)
    assert.match(page.text, /Thursday 18 April 2024/)
  })
})
