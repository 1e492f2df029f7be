// The command line: putright COMMAND ... Every command is a function of its arguments to an exit code.
import { argv, exit, stderr } from 'node:process'
import { BadFile } from './kernel/yaml-file.ts'
import { UsageError, type Command } from './commands/command.ts'

/** Each command is loaded when it is called, so that a small one starts quickly. */
const commands: { readonly [name: string]: () => Promise<Command> } = {
  read: async () => (await import('./commands/read.ts')).readCommand,
  judge: async () => (await import('./commands/judge.ts')).judgeCommand,
  concordance: async () => (await import('./commands/concordance.ts')).concordance,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  vocabulary: async () => (await import('./commands/vocabulary.ts')).vocabularyCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  'generate-landlord': async () => (await import('./commands/generate-landlord.ts')).generateLandlord,
  'first-administrator': async () => (await import('./commands/first-administrator.ts')).firstAdministratorCommand,
  restore: async () => (await import('./commands/backup.ts')).restoreCommand,
}

const usage = `putright COMMAND ...

  read FILE [--json]            a published determination (text, HTML, or - for standard input), as data
  judge CASE [--json] [--as-at 2021-09-15] [--known-at 2021-09-15]
                                a case file (its path, its name or its reference), judged
  concordance                   the five cases: what the Ombudsman found beside what the record shows
  schema                        the JSON Schema of a rule file, for editors
  verify [--checkpoint FILE] [--key KEY]
                                the whole record, worked out again: every chain, every digest, the tree and its signatures;
                                and that a checkpoint which somebody kept is still in it
  export CASE --out FILE [--for WHOM] [--compartments general,legal] [--since CHECKPOINT-FILE]
                                one case (its reference) as a file that anybody can check without us
  vocabulary                    every kind of entry and its fields
  rebuild                       lists, what is due and words to search, made again from the record alone; changes no fact
  backup FOLDER                 everything: the database, files of evidence, keys; or FILE.tar
  restore FOLDER [--replace]    the same, into an empty database; --replace: over what is there
  first-administrator --name "Ada Okafor" --email ada.okafor@example.org
                                who adds the others; while no administrator works here. Prints a link to choose a password
  generate-landlord --homes 2000 [--years 6] [--seed WORDS]
                                an invented landlord of any size, into an empty database: for measuring and trying out
`

async function run([name, ...args]: readonly string[]): Promise<number> {
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name]
  if (!command) {
    stderr.write(
      name === undefined || name === '--help' || name === 'help' ? usage : `There is no command "${name}".\n\n${usage}`,
    )
    return name === '--help' || name === 'help' ? 0 : 2
  }
  if (args.includes('--help')) return run(['--help'])
  try {
    return await (
      await command()
    )(args)
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof BadFile)) throw error
    stderr.write(`${error.message}\n`)
    return 2
  }
}

exit(await run(argv.slice(2)))
