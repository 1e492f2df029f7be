// putright schema: the JSON Schema of a rule file, so that an editor checks and completes it while it is written.
import { z } from 'zod'
import { ruleSchema } from '../rulebook/rule.ts'
import { print, takesNothing, type Command } from './command.ts'

export const ruleJsonSchema = (): object => z.toJSONSchema(ruleSchema, { io: 'input', unrepresentable: 'any', reused: 'ref' })

export const schemaCommand: Command = async args => {
  takesNothing(args)
  await print(JSON.stringify(ruleJsonSchema(), null, 2))
  return 0
}
