import { terminalLanguage } from '../ops/terminal-language.ts';
import { CHECK_USAGE, checkCommand } from './check-command.ts';

/** `npm run editions -- <verb> …`: what whoever writes an edition can ask for. The rest is fetched by the verb that needs it. */
async function main([verb, ...args]: string[]): Promise<number> {
  const caller = {
    // npm runs this in the server's folder, and says where it was called.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    language: terminalLanguage(process.env),
    say: (line: string) => console.log(line),
  };
  if (verb === 'check') return checkCommand(args, caller);
  if (verb === 'schema') {
    (await import('./json-schemas.ts')).writeSchemas();
    return 0;
  }
  if (verb === 'table') {
    (await import('./content-table.ts')).writeContentTable();
    (await import('./reading/reading-table.ts')).writeReadingTable();
    return 0;
  }
  const { EXCHANGE_USAGE, exchangeCommand } = await import('./exchange/exchange-command.ts');
  const { QUIZ_USAGE, quizCommand } = await import('../quiz/exchange/quiz-command.ts');
  if (verb === 'quiz') return quizCommand(args, caller.folder);
  if (verb === 'new' || verb === 'import' || verb === 'export') return exchangeCommand(verb, args, caller);
  const rest = ['npm run editions -- schema', 'npm run editions -- table'];
  console.error([CHECK_USAGE, EXCHANGE_USAGE, QUIZ_USAGE, ...rest].join('\n'));
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
