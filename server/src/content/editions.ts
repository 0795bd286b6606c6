import { terminalLanguage } from '../ops/terminal-language.ts';
import { QUIZ_USAGE, quizCommand } from '../quiz/exchange/quiz-command.ts';
import { CHECK_USAGE, checkCommand } from './check-command.ts';

/** `npm run editions -- <verb> …`: what whoever writes an edition can ask for. */
function main([verb, ...args]: string[]): number {
  const caller = {
    // npm runs this in the server's folder, and says where it was called.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    language: terminalLanguage(process.env),
    say: (line: string) => console.log(line),
  };
  switch (verb) {
    case 'check':
      return checkCommand(args, caller);
    case 'quiz':
      return quizCommand(args, caller.folder);
    default:
      console.error([CHECK_USAGE, QUIZ_USAGE].join('\n'));
      return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
