import type { Calendar } from '../../../kernel/working-days.ts'
import { formPage } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { readGiven } from './form.ts'
import { NewReadingView } from './new.view.tsx'
import { orderDue } from './order-due.ts'
import { readWhatWasGiven } from './read-given.ts'
import { ReadingResultView } from './view.tsx'

export type ReadingDeps = { readonly calendar: Calendar }

const inTheFile = (message: string) => () => ({ field: 'file', message })

/** Nothing is stored, so the result is shown at once and there is no address to go to. */
export const readingPage = formPage({
  path: paths.reading.new,
  title: 'Read a determination',
  access: 'everyone',
  load: ({ calendar }: ReadingDeps) => ({ calendar }),
  view: (_, form) => NewReadingView({ form }),
  read: readGiven,
  submit: (_, __, given) => readWhatWasGiven(given),
  explain: {
    'not-a-determination': ({ from, missing }) => ({
      field: from,
      message: `This does not read as a determination. Missing: ${missing.join('; ')}`,
    }),
    pdf: inTheFile('The file is a PDF. Open it, copy all of its text and paste it instead'),
    word: inTheFile('The file is a Word document. Open it, copy all of its text and paste it instead'),
    'not-text': inTheFile('The file is not text. Choose a text file or a saved web page'),
    empty: inTheFile('The file is empty'),
  },
  done:
    ({ calendar }, read) =>
    () =>
      ReadingResultView({ read, dueOn: read.orders.map(order => order.due && orderDue(order.due, read.date, calendar)) }),
})
