// Four cases that are spoken of by themselves: the one that Martin Keel wants to hand over, one of hate handled well, household
// noise that ended well, and one closed by agreement that came back. Their numbers of lots were chosen so that they do.
import { plainDate } from '../../kernel/plain-date.ts'
import type { ToldCase } from '../life/told.ts'
import { idOf, lotsFrom } from '../random.ts'
import { caseOf, type Making } from './asb-cases.ts'

export const noted = {
  handOver: { caseId: idOf('case/4102'), reference: 'ASB 4102' },
  hate: { caseId: idOf('case/hate handled well'), reference: 'ASB 3871' },
  household: { caseId: idOf('case/household noise ended well'), reference: 'ASB 3914' },
  cameBack: { caseId: idOf('case/closed and came back'), reference: 'ASB 3962' },
} as const

const ordinary = { ground: 'resolved', comesBack: null, highRisk: false, handOver: null, contradiction: null } as const

export const fourOfNote = (given: Making): readonly ToldCase[] => notedCases({ ...given, helper: () => null })

const notedCases = (making: Making): readonly ToldCase[] => [
  renamed(
    noted.handOver,
    caseOf({ ...making, reference: () => noted.handOver.reference }, lotsFrom(`${making.seed}/4102`), {
      ...ordinary,
      patch: 'Quillfeather',
      type: 'harassment',
      opened: plainDate('2026-02-16'),
      lead: 'Martin Keel',
      care: 'ordinary',
      lasts: null,
      everyDays: 14,
      // Offered on Thursday 30 April, so that it has waited two working days.
      handOver: { to: 'Josie Tran', afterWorkingDays: 52, accepted: false },
    }),
  ),
  renamed(
    noted.hate,
    caseOf({ ...making, reference: () => noted.hate.reference }, lotsFrom(`${making.seed}/hate/4`), {
      ...ordinary,
      patch: 'Brindlewick East',
      type: 'hate',
      opened: plainDate('2025-06-09'),
      lead: 'Amara Boateng',
      care: 'careful',
      lasts: 84,
      everyDays: 7,
    }),
  ),
  renamed(
    noted.household,
    caseOf({ ...making, reference: () => noted.household.reference }, lotsFrom(`${making.seed}/household/1`), {
      ...ordinary,
      patch: 'Penhallow and Saltmarsh',
      type: 'household noise',
      opened: plainDate('2025-09-15'),
      lead: 'Josie Tran',
      care: 'careful',
      lasts: 62,
      everyDays: 14,
    }),
  ),
  renamed(
    noted.cameBack,
    caseOf({ ...making, reference: () => noted.cameBack.reference }, lotsFrom(`${making.seed}/came back/1`), {
      ...ordinary,
      patch: 'Penhallow and Saltmarsh',
      type: 'noise',
      opened: plainDate('2025-10-06'),
      lead: 'Josie Tran',
      care: 'careful',
      lasts: 60,
      comesBack: { afterDays: 55, lasts: null },
      everyDays: 14,
    }),
  ),
]

const renamed = ({ caseId }: { readonly caseId: string }, told: ToldCase): ToldCase => ({ ...told, caseId })
