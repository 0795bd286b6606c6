import { join } from 'node:path';
import { QUIZ_USAGE, quizCommand } from '../quiz/exchange/quiz-command.ts';
import { sayFault } from './content-fault.ts';
import { EDITIONS, editionIds, readEdition } from './load-edition.ts';

/**
 * `npm run editions -- check [edition]`: says what is wrong with the editions' files, file by file.
 * `npm run editions -- quiz <file>`: says what a quiz from elsewhere holds, and writes it in another format.
 */
function main([verb, ...ids]: string[]): number {
  // npm runs this in the server's folder, and says where it was called.
  if (verb === 'quiz') return quizCommand(ids, process.env['INIT_CWD'] ?? process.cwd());
  if (verb !== 'check') {
    console.error('npm run editions -- check [édition]');
    console.error(QUIZ_USAGE);
    return 2;
  }
  let broken = 0;
  for (const id of ids.length > 0 ? ids : editionIds()) {
    const { edition, faults } = readEdition(join(EDITIONS, id));
    for (const fault of faults) {
      console.log(`${fault.severity === 'error' ? '✗' : '⚠'} ${id}/${sayFault(fault)}`);
    }
    if (edition) {
      const { sectors, companies, trades, quizzes } = edition;
      const questions = quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0);
      console.log(
        `✓ ${id} : ${sectors.length} secteurs, ${companies.length} stands, ${trades.length} métiers, ${questions} questions de quiz (version ${edition.version})`,
      );
    } else broken += 1;
  }
  return broken === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
