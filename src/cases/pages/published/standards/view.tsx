import type { Rule } from '../../../../rulebook/rule.ts'
import type { Standard, Standards } from '../../../../standards/index.ts'
import { count, Day } from '../../../../ui/dates.tsx'
import { Frame } from '../../../../ui/frame.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { paths } from '../../../../ui/paths.ts'

const kinds = {
  national: 'Required of every landlord',
  guidance: 'Guidance and the Ombudsman’s expectations',
  policy: 'Landlords’ own policies',
} as const

export const StandardsView = ({ standards, rules }: Pick<Standards, 'standards' | 'rules'>): Html => (
  <Frame title="The standards" section="standards">
    <p class="govuk-body-l">
      {count(rules.length, 'rule')} from {count(standards.length, 'standard')}. Each rule is data: dated, cited, and with its own
      worked cases.
    </p>
    {Object.entries(kinds).map(([kind, title]) => (
      <>
        <h2 class="govuk-heading-m">{title}</h2>
        {standards
          .filter(standard => standard.kind === kind)
          .map(standard => (
            <OneStandard standard={standard} rules={rules.filter(rule => rule.standard === standard.standard)} />
          ))}
      </>
    ))}
  </Frame>
)

const OneStandard = ({ standard, rules }: { readonly standard: Standard; readonly rules: readonly Rule[] }): Html => (
  <section id={standard.standard}>
    <h3 class="govuk-heading-s">{standard.title}</h3>
    <ul class="govuk-list">
      {standard.editions.map(edition => (
        <li>
          Edition {edition.edition}, from <Day date={edition.from} />
          {edition.until && (
            <>
              {' '}
              to <Day date={edition.until} />
            </>
          )}
        </li>
      ))}
    </ul>
    {govuk('details', {
      summaryText: `${count(rules.length, 'rule')}: ${standard.title}`,
      html: (
        <ul class="govuk-list govuk-list--bullet">
          {rules.map(rule => (
            <li>
              <a class="govuk-link" href={paths.rule.show(rule.rule)}>
                {rule.asks}
              </a>
            </li>
          ))}
        </ul>
      ),
    })}
  </section>
)
