import { plainDate } from '../kernel/plain-date.ts'
import { Day } from '../ui/dates.tsx'
import { DateField, PostForm, textarea, radios } from '../ui/forms.tsx'
import { Frame } from '../ui/frame.tsx'
import { govuk, moj } from '../ui/govuk.ts'
import { page, formPage } from '../ui/page.ts'
import { path } from '../ui/path.ts'
import { fields, text, pastDate } from '../ui/fields.ts'
import { accept } from '../kernel/result.ts'
import { VerdictTag } from '../ui/verdict-tag.tsx'
import { englandAndWales as calendar } from '../standards/calendar.ts'
import { createApp } from './app.tsx'
import { loadAssets } from './assets.ts'
import { serve } from './serve.ts'
import { openBrowser, axeViolations, sidewaysScroll } from './browser.testing.ts'
const asAt = plainDate('2026-05-05')
const v = (is: string, due: string | null, pattern = 'after') => ({ is, due: due && plainDate(due), pattern }) as never
const home = page({ path: path('/'), title: 'x', access: 'everyone', load: () => ({}), view: () => (
  <Frame title="Dilys Abernathy, 4 Penhallow House" caption="Case 202126095 · noise" section="home" reference="Case 4127" breadcrumbs={[{ href: '/', text: 'Home' }]} skipTo={[{href: '#due', text: 'Skip to what is due'}]}>
    {moj('sub-navigation', { label: 'Case', items: [{ href: '/', text: 'Summary', active: true }, { href: '/x', text: 'Timeline' }] })}
    <p class="govuk-body">14 of 19 checks are shown. 2 are overdue. <a class="govuk-link" href="/standards">See the standards</a>. <Day date={asAt} /></p>
    {govuk('table', { caption: 'What is due', captionClasses: 'govuk-table__caption--m', head: [{ text: 'Verdict' }, { text: 'What was asked' }], rows: [
      [{ html: <VerdictTag verdict={v('met', null)} asAt={asAt} calendar={calendar} /> }, { text: 'Acknowledge each report' }],
      [{ html: <VerdictTag verdict={v('overdue', '2026-04-29')} asAt={asAt} calendar={calendar} /> }, { text: 'Assess the risk' }],
      [{ html: <VerdictTag verdict={v('due', '2026-05-07')} asAt={asAt} calendar={calendar} /> }, { text: 'Call after 6pm' }],
      [{ html: <VerdictTag verdict={v('not shown', null)} asAt={asAt} calendar={calendar} /> }, { text: 'Notes of the visit' }],
      [{ html: <VerdictTag verdict={v('met late', null)} asAt={asAt} calendar={calendar} /> }, { text: 'Stage 1' }],
      [{ html: <VerdictTag verdict={v('waived', null)} asAt={asAt} calendar={calendar} /> }, { text: 'Mediation' }]] })}
    {govuk('details', { summaryText: 'How we counted', text: 'Received Saturday 2 May 2026. Day 1 is Tuesday.' })}
    {moj('badge', { text: 'Do not call' })}
    {govuk('summary-list', { card: { title: { text: 'Counted' } }, rows: [{ key: { text: 'Due' }, value: { html: <Day date={asAt} /> }, actions: { items: [{ href: '/', text: 'Open' }] } }] })}
    {govuk('inset-text', { text: 'GAP 34 days with no contact recorded' })}
    {govuk('button', { text: 'Open', href: '/form' })}
  </Frame>) })
const form = formPage({ path: path('/form'), title: 'f', access: 'everyone', load: () => ({}), read: (b, { today }) => fields(b, { on: pastDate('the date of the visit', today), note: text('what was said'), how: text('how') }), submit: () => accept(1), explain: {} as never, done: () => () => <Frame title="done" />,
 view: (_, f) => <Frame title="Record a visit" form={f} section="reading"><PostForm><DateField form={f} name="on" label="When was it?" hint="For example, 27 3 2025" />{govuk('radios', radios(f, 'how', { label: 'How?' }, { letter: 'Letter', email: 'Email' }))}{govuk('textarea', textarea(f, 'note', { label: 'What was said?' }))}{govuk('button', { text: 'Record' })}</PostForm></Frame> })
const app = createApp({ pages: [home, form], deps: {}, assets: loadAssets(), today: () => asAt })
const server = await serve(app, { host: '127.0.0.1', port: 0 })
const b = await openBrowser()
for (const width of [320, 1280]) for (const js of [true, false]) {
  const p = await b.open({ width, javaScript: js })
  p.on('console', m => console.log('console', m.text()))
  await p.goto(server.url + '/'); await p.screenshot({ path: `/tmp/uidemo/home-${width}-${js}.png`, fullPage: true })
  if (js) console.log(width, await axeViolations(p), await sidewaysScroll(p))
  await p.goto(server.url + '/form'); await p.click('button.govuk-button'); await p.screenshot({ path: `/tmp/uidemo/form-${width}-${js}.png`, fullPage: true })
  if (js) console.log(width, await p.title(), await axeViolations(p), await sidewaysScroll(p))
}
const pr = await b.open({ print: true, width: 800 }); await pr.goto(server.url + '/'); await pr.screenshot({ path: '/tmp/uidemo/print.png', fullPage: true })
console.log(b.strayed); await b.close(); await server.stop(); process.exit(0)
