import { terminalLanguage } from '../ops/terminal-language.ts';
import { QUIZ_USAGE, quizCommand } from '../quiz/exchange/quiz-command.ts';
import { CHECK_USAGE, checkCommand } from './check-command.ts';
import { EXCHANGE_USAGE, exchangeCommand } from './exchange/exchange-command.ts';
import { writeSchemas } from './json-schemas.ts';

/** `npm run editions -- <verb> …`: what whoever writes an edition can ask for. */
async function main([verb, ...args]: string[]): Promise<number> {
  const caller = {
    // npm runs this in the server's folder, and says where it was called.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    language: terminalLanguage(process.env),
    say: (line: string) => console.log(line),
  };
  switch (verb) {
    case 'check':
      return checkCommand(args, caller);
    case 'new':
    case 'import':
    case 'export':
      return exchangeCommand(verb, args, caller);
    case 'quiz':
      return quizCommand(args, caller.folder);
    case 'schema':
      writeSchemas();
      return 0;
    default:
      console.error([CHECK_USAGE, EXCHANGE_USAGE, QUIZ_USAGE, 'npm run editions -- schema'].join('\n'));
      return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
