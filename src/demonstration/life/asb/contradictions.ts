// Eleven ways in which a record can fail to add up, planted one to a case, for whoever reviews it to find.
import { addDays } from '../../../kernel/plain-date.ts'
import { staffId } from '../../landlord/staff.ts'
import type { AsbLife } from './asb.ts'

export type Contradiction = { readonly name: string; readonly tells: (life: AsbLife) => void }

export const contradictions: readonly Contradiction[] = [
  {
    name: 'a letter thanks for a diary that is not on the record',
    tells: ({ tell, today }) =>
      void tell('letter sent', today(), { says: 'Thank you for the diary of last month, which we have gone through. It helps.' }),
  },
  {
    name: 'called minor although nothing assessed says so',
    tells: ({ tell, today }) =>
      void tell('severity stated', today(), { level: 'minor', words: 'a clash of lifestyles, nothing serious' }),
  },
  {
    name: 'a review says that contact was weekly, and the record shows otherwise',
    tells: ({ tell, today, manager }) =>
      void tell('case reviewed', today(), { found: 'Weekly contact kept up throughout. No concerns.' }, { by: staffId(manager) }),
  },
  {
    name: 'a measure offered as new that was declined before',
    tells: ({ tell, today, next }) => {
      const about = [next('measure')]
      tell(
        'measure declined',
        addDays(today(), -6),
        { measure: 'mediation', by: 'resident', says: 'Would not feel safe in a room with them.' },
        { about },
      )
      tell(
        'measure offered',
        today(),
        { measure: 'mediation', to: 'resident', asNew: true, says: 'Offered mediation as a way forward.' },
        { about },
      )
    },
  },
  {
    name: 'a note of a visit that gives another day',
    tells: ({ tell, today, next }) => {
      const about = [next('meeting')]
      tell('meeting held', addDays(today(), -1), { with: 'resident', form: 'visit' }, { about, recorded: today() })
      tell('meeting noted', today(), { says: 'Visited on Thursday afternoon as arranged. Nobody else at home.' }, { about })
      tell('letter sent', today(), { says: 'It was good to see you at the office on Monday.' }, { about })
    },
  },
  {
    name: 'a decision to close because nothing was reported, in a week with a report',
    tells: ({ tell, today, next }) => {
      tell(
        'report received',
        addDays(today(), -2),
        {
          from: 'resident',
          type: 'noise',
          category: 'standard',
          fresh: true,
          tenure: 'ours',
          says: 'Again on both nights of the weekend.',
        },
        { about: [next('report')], recorded: today() },
      )
      tell('reports stopped', today(), { since: addDays(today(), -30), says: 'No reports for a month.' })
      tell('closure considered', today(), { ground: 'no contact' })
    },
  },
  {
    name: 'an investigation said to have been done, with nothing behind it',
    tells: ({ tell, today }) =>
      void tell(
        'investigation stated',
        today(),
        { what: 'that other neighbours were asked and heard nothing' },
        { held: 'nobody' },
      ),
  },
  {
    name: 'support said to have been given that was never arranged',
    tells: ({ tell, today }) =>
      void tell('support claimed', today(), { what: 'help from a support service through last winter' }),
  },
  {
    name: 'risk put at low on the day after staying away from home',
    tells: ({ tell, today }) => {
      tell(
        'resident left home',
        addDays(today(), -1),
        { because: 'unsafe', says: 'Slept at a friend’s; did not feel safe.' },
        { recorded: today() },
      )
      tell('risk assessed', today(), { level: 'low', of: 'resident', says: 'No change. Low.' })
    },
  },
  {
    name: 'a promise marked as done that the resident says was not kept',
    tells: ({ tell, today, next }) => {
      const about = [next('promise')]
      tell(
        'commitment made',
        addDays(today(), -8),
        { what: 'fit a lamp on the landing', by: addDays(today(), -3), in: 'call', told: true },
        { about },
      )
      tell('commitment done', addDays(today(), -3), { says: 'Lamp fitted.' }, { about })
      tell(
        'resident chased',
        today(),
        { what: 'case', says: 'Says that the landing is as dark as it ever was.' },
        { about, by: null },
      )
    },
  },
  {
    name: 'a call the officer noted and the resident did not have',
    tells: ({ tell, today }) => {
      tell('contact made', addDays(today(), -5), { channel: 'telephone', by: 'landlord' }, { recorded: today() })
      tell(
        'resident wrote',
        today(),
        { asks: 'update', says: 'Nobody has rung me since the beginning of the month.' },
        { by: null },
      )
    },
  },
]
