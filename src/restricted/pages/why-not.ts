import type { Explain } from '../../ui/page.ts'
import type { OpeningRefused } from '../open-record.ts'

export const whyNot: Explain<OpeningRefused> = {
  'no-reason': () => ({ field: 'reason', message: 'Enter why you need to see it' }),
  'not-so-long': ({ most }) => ({ field: 'hours', message: `It can be opened for ${most} hours at most` }),
  'nothing-more-to-see': () => ({ field: 'parts', message: 'You see all of that already. Choose something else' }),
  'second-person-is-yourself': () => 'The second person must be somebody else',
  'already-waits': () => 'You have asked for this already, and it waits for a second person',
}
