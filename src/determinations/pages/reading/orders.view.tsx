import { pounds } from '../../../kernel/money.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Day } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Order } from '../../determination.ts'
import { limitWords } from './words.ts'

type OrdersProps = { readonly orders: readonly Order[]; readonly dueOn: readonly (PlainDate | null)[] }

export const Orders = ({ orders, dueOn }: OrdersProps): Html => (
  <section aria-labelledby="orders">
    <h2 class="govuk-heading-m" id="orders">
      Orders
    </h2>
    {orders.length === 0 ? (
      <p class="govuk-body">No orders were found in the text.</p>
    ) : (
      <p class="govuk-body">
        Where an order gives a number of days, weeks or months, the date is our count from the day of the determination.
      </p>
    )}
    {orders.map((order, index) => (
      <OrderCard order={order} due={dueOn[index] ?? null} title={`Order ${index + 1}`} />
    ))}
  </section>
)

type OrderCardProps = { readonly order: Order; readonly due: PlainDate | null; readonly title: string }

const OrderCard = ({ order, due, title }: OrderCardProps): Html => {
  const rows: [string, Html | string | null][] = [
    ['What', <What order={order} />],
    ['Due', <DueText order={order} due={due} />],
    ['Sum', order.pence === null ? null : <Sum order={order} pence={order.pence} />],
    ['Where', order.citation],
  ]
  return govuk('summary-list', {
    card: { title: { text: title, headingLevel: 3 }, classes: 'putright-card' },
    rows: rows.flatMap(([key, html]) => (html === null ? [] : [{ key: { text: key }, value: { html: <>{html}</> } }])),
  })
}

/** The items that break a sum down are shown with the sum. */
const What = ({ order }: { readonly order: Order }): Html => (
  <>
    <p class="govuk-body">{order.summary}</p>
    <Items items={order.content.filter(item => order.parts.length === 0 || !item.startsWith('£'))} />
    {order.toConsider && <p class="govuk-body">The landlord must consider doing this; the order stops there.</p>}
    {order.evidenceOfCompliance && <p class="govuk-body">Asks for evidence that the orders were carried out.</p>}
  </>
)

const Items = ({ items }: { readonly items: readonly string[] }): Html | null =>
  items.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )

const DueText = ({ order, due }: { readonly order: Order; readonly due: PlainDate | null }): Html => {
  if (order.due === null) return <>No date is stated</>
  const inherited = order.dueInherited ? ', as the words above the list say' : ''
  if ('date' in order.due) return due === null ? <>{limitWords(order.due)}</> : <Day date={due} />
  return due === null ? (
    <>
      {limitWords(order.due)}
      {inherited}
    </>
  ) : (
    <>
      <Day date={due} /> ({limitWords(order.due).toLowerCase()}
      {inherited})
    </>
  )
}

const Sum = ({ order, pence }: { readonly order: Order; readonly pence: number }): Html => (
  <>
    <strong>{pounds(pence)}</strong>
    {order.previouslyOffered && ', already offered before the decision; to be paid if it has not been'}
    <Items items={order.parts.map(part => `${pounds(part.pence)} for ${part.for}`)} />
  </>
)
