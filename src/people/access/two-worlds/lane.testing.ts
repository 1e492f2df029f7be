// A process that makes pairs of worlds and says what came of them. Of its own, because the test runner keeps account of every
// promise of the process it runs in, and here there are millions; and because a machine has more than one processor.
import { fork } from 'node:child_process'
import type { Prepared } from './first-world.testing.ts'
import type { Leak } from './pairs.testing.ts'
import type { Found } from './planted-lane.testing.ts'

export type Task =
  | {
      readonly kind: 'pairs'
      readonly worlds: readonly Prepared[]
      readonly pairsOfAWorld: number
      readonly lane: number
      readonly lanes: number
    }
  | { readonly kind: 'planted'; readonly world: Prepared; readonly most: number }

export type Pairs = {
  readonly kind: 'pairs'
  readonly pairs: number
  readonly redrawn: number
  readonly compared: readonly { readonly key: string; readonly by: string; readonly status: number; readonly times: number }[]
  readonly leaks: readonly Leak[]
}
export type Report = Pairs | ({ readonly kind: 'planted' } & Found)

/** Rejects when the process ends without a report. */
export const inItsOwnProcess = (task: Task): Promise<Report> =>
  new Promise((done, fail) => {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const child = fork(new URL('./lane-process.testing.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let report: Report | null = null
    child.on('message', told => {
      report = told as Report
      child.send('done')
    })
    child.on('error', fail)
    child.on('exit', code => (report ? done(report) : fail(new Error(`a lane ended with ${code} and no report`))))
    child.send(task)
  })
