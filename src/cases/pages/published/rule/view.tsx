import { failings } from '../../../../kernel/failings.ts'
import { isPlainDate } from '../../../../kernel/plain-date.ts'
import { editionsOf, patternOf, type Edition, type Rule, type RuleCase, type Selectors } from '../../../../rulebook/rule.ts'
import type { Standard } from '../../../../standards/index.ts'
import { Day } from '../../../../ui/dates.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'
import { sureInWords } from '../../shared/how-counted.tsx'

export type RuleView = { readonly rule: Rule; readonly standard: Standard }

export const RuleView = ({ rule, standard }: RuleView): Html => (
  <Frame
    title={rule.asks}
    caption={standard.title}
    section="standards"
    reference={rule.rule}
    breadcrumbs={[
      { href: paths.published.list(), text: 'Published cases' },
      { href: paths.standards.list(), text: 'Standards' },
    ]}
  >
    {rule.why && <p class="govuk-body">{rule.why}</p>}
    {govuk('summary-list', {
      rows: [
        { key: { text: 'In words' }, value: { text: inWords(rule) } },
        { key: { text: 'Kind of failing' }, value: { text: `${failings[rule.failing]} (${rule.failing})` } },
        { key: { text: 'Counts towards' }, value: { text: rule.head } },
        { key: { text: 'How sure the source is' }, value: { text: sureInWords[rule.sure] } },
        { key: { text: 'Its name' }, value: { text: rule.rule } },
      ],
    })}
    <h2 class="govuk-heading-m">Editions</h2>
    <div class="putright-wide" role="region" tabindex={0} aria-label="Editions">
      {govuk('table', {
        head: [{ text: 'From' }, { text: 'Asks' }, { text: 'Where it says so' }, { text: 'How sure' }],
        rows: editionsOf(rule).map(edition => [
          { html: <Day date={edition.from} short /> },
          { text: editionInWords(edition) },
          { text: edition.note ? `${edition.cite}. ${edition.note}` : edition.cite },
          { text: sureInWords[edition.sure ?? rule.sure] },
        ]),
      })}
    </div>
    <h2 class="govuk-heading-m">Worked cases</h2>
    <ul class="govuk-list">
      {rule.cases.map(one => (
        <li>
          <WorkedCase of={one} />
        </li>
      ))}
    </ul>
  </Frame>
)

const WorkedCase = ({ of }: { readonly of: RuleCase }): Html => {
  const expected = of.verdicts ?? (of.verdict ? [of.verdict] : [])
  return govuk('details', {
    summaryText: of.case,
    html: (
      <>
        <ul class="govuk-list govuk-list--bullet">
          {of.happened.map(([kind, when]) => (
            <li>
              {kind}: {isPlainDate(when) ? <Day date={when} /> : when}
            </li>
          ))}
        </ul>
        <p class="govuk-body">
          Looked at on <Day date={of.asAt} />: {expected.length === 0 ? 'no duty arises' : ''}
          {expected.map((one, n) => (
            <>
              {n > 0 && '; '}
              {one.is}
              {one.due && (
                <>
                  , due <Day date={one.due} />
                </>
              )}
              {one.on && (
                <>
                  , done <Day date={one.on} />
                </>
              )}
            </>
          ))}
          .
        </p>
      </>
    ),
  })
}

const kindsIn = (selectors: Selectors | undefined): string =>
  (selectors === undefined ? [] : Array.isArray(selectors) ? selectors : [selectors])
    .flatMap(one => (typeof one === 'string' ? [one] : [one.kind].flat()))
    .join(', or ')

function inWords(rule: Rule): string {
  switch (patternOf(rule)) {
    case 'after':
      return `After: ${kindsIn(rule.after)}. Expect: ${kindsIn(rule.expect)}.`
    case 'while':
      return `From: ${kindsIn(rule.while?.from)}, until: ${kindsIn(rule.while?.until) || 'the end'}. Expect, again and again: ${kindsIn(rule.expect)}.`
    case 'before':
      return `Before: ${kindsIn(rule.before)}. Expect: ${kindsIn(rule.expect)}.`
    case 'never':
      return `Must not happen: ${kindsIn(rule.never)}${rule.given ? ', in the circumstances the rule gives' : ''}.`
    case 'contains':
      return `Each of: ${kindsIn(rule.contains)}, must carry what the edition lists.`
  }
}

const editionInWords = (edition: Edition): string =>
  [
    edition.days ? `within ${edition.days}` : null,
    edition.clock
      ? `counted from: ${kindsIn(edition.clock.from)}, or from ${edition.clock.atMost} after the start if that is late`
      : null,
    edition.extension
      ? `may be extended${edition.extension.atMost ? ` by up to ${edition.extension.atMost}` : ''} when told in time`
      : null,
    edition.must ? edition.must.map(one => one.say).join('; ') : null,
  ]
    .filter(part => part !== null)
    .join('; ') || 'as the rule says'
