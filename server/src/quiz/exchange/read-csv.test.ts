import { describe, expect, test } from 'vitest';
import { exportQuiz } from './export-quiz.ts';
import { importQuiz } from './import-quiz.ts';

const table = (text: string) => importQuiz({ name: 'essai.csv', text });

describe('a table of questions', () => {
  test.each([
    [';', 'Genre;Question;Réponse;Choix 1;Choix 2;Choix 3;Explication'],
    [',', 'kind,question,answer,choice 1,choice 2,choice 3,explanation'],
    ['\t', 'type\ténoncé\tBonne réponse\tchoix 1\tchoix 2\tchoix 3\tretour'],
  ])('Z47. Columns are named in French or English, and cells parted by « %s ».', (sign, header) => {
    const rows = [
      ['single', `"Le ""fer""${sign}\nquoi ?"`, '2', 'a', 'b', '', 'Car.'],
      ['choix multiple', 'q', 'a C', 'x', 'y', 'z', ''],
      ['', 'sans genre', 'y', 'x', 'y', '', ''],
      ['Vrai/Faux', 'q', 'FAUX', '', '', '', ''],
      ['ordre', 'q', '', 'x', 'y', 'z', ''],
    ];
    const { questions, report } = table([header, ...rows.map((row) => row.join(sign))].join('\r\n'));
    expect(questions).toEqual([
      {
        kind: 'single',
        prompt: `Le "fer"${sign === '\t' ? '' : sign}\nquoi ?`,
        explanation: 'Car.',
        choices: ['a', 'b'],
        answer: 1,
      },
      { kind: 'multiple', prompt: 'q', choices: ['x', 'y', 'z'], answers: [0, 2] },
      { kind: 'single', prompt: 'sans genre', choices: ['x', 'y'], answer: 1 },
      { kind: 'true-false', prompt: 'q', answer: false },
      { kind: 'order', prompt: 'q', items: ['x', 'y', 'z'] },
    ]);
    expect(report.map((told) => told.line)).toEqual([2, 4, 5, 6, 7]);
  });

  test('Z41. A row that cannot be read costs no other row, a quotation mark left open included.', () => {
    const { questions, report } = table(
      'genre;question;réponse;choix 1;choix 2\nsingle;q1;1;a;b\nsingle;"q2;1;a;b\nsingle;q3;7;a;b\nénigme;q4;1;a;b\n\nsingle;"q5";2;a;b\nestimate;q6;douze;;',
    );
    expect(questions.map((it) => it.prompt)).toEqual(['q1', 'q5']);
    expect(report.map((told) => [told.line, told.reasons[0]?.code])).toEqual([
      [2, undefined],
      [3, 'csv-quote'],
      [4, 'csv-answer'],
      [5, 'csv-kind'],
      [7, undefined],
      [8, 'number-broken'],
    ]);
    expect(table('a;b\n1;2').report[0]?.reasons[0]?.code).toBe('csv-no-columns');
  });

  test('Z48. No text of an exported table is run by a spreadsheet.', () => {
    const prompt = '=HYPERLINK("http://x")';
    const written = exportQuiz([{ kind: 'order', prompt, items: ['+1', '-2', '@x'] }], 'csv');
    expect(written.split('\r\n')[1]).toMatch(/^order;"'=HYPERLINK\(""http:\/\/x""\)";;'\+1;'-2;'@x;/);
  });
});
