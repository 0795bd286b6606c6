import { describe, expect, test } from 'vitest';
import { importQuiz } from './import-quiz.ts';

const moodle = (questions: string) =>
  importQuiz({ name: 'essai.xml', text: `<?xml version="1.0"?>\n<quiz>\n${questions}\n</quiz>` });
const choice = (fraction: number, text: string, feedback = '') =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[<p>${text}</p>]]></text><feedback><text>${feedback}</text></feedback></answer>`;
const asked = (type: string, inside: string, prompt = 'Pourquoi ?') =>
  `<question type="${type}"><name><text>Nom</text></name><questiontext format="html"><text><![CDATA[<p>${prompt}</p>]]></text></questiontext>${inside}</question>`;

describe('a Moodle XML', () => {
  test('Z46. Its questions are read from CDATA and HTML, kind by kind.', () => {
    const general =
      '<generalfeedback format="html"><text>&lt;p&gt;Car l&amp;rsquo;eau.&lt;/p&gt;</text></generalfeedback>';
    const pair = (left: string, right: string) =>
      `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
    const { questions, report } = moodle(
      [
        '<question type="category"><category><text>$course$/top/Fer</text></category></question>',
        asked(
          'multichoice',
          `${general}<single>true</single>${choice(0, 'a &amp; b')}${choice(100, 'x &lt; 2')}`,
        ),
        asked(
          'multichoice',
          `<single>false</single>${choice(50, 'a')}${choice(50, 'b')}${choice(-100, 'c')}`,
        ),
        asked(
          'truefalse',
          '<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>',
        ),
        asked('matching', pair('a', '1') + pair('b', '2') + pair('c', '3') + pair('', '4')),
        asked('ordering', choice(1, 'un') + choice(2, 'deux') + choice(3, 'trois')),
        asked(
          'numerical',
          `<answer fraction="100"><text>1538</text><tolerance>100</tolerance></answer><answer fraction="0"><text>*</text></answer><units><unit><unit_name>°C</unit_name></unit></units>`,
        ),
      ].join('\n'),
    );
    expect(questions).toEqual([
      {
        kind: 'single',
        prompt: 'Pourquoi ?',
        explanation: 'Car l’eau.',
        choices: ['a & b', 'x < 2'],
        answer: 1,
      },
      { kind: 'multiple', prompt: 'Pourquoi ?', choices: ['a', 'b', 'c'], answers: [0, 1] },
      { kind: 'true-false', prompt: 'Pourquoi ?', answer: false },
      {
        kind: 'match',
        prompt: 'Pourquoi ?',
        pairs: [
          { left: 'a', right: '1' },
          { left: 'b', right: '2' },
          { left: 'c', right: '3' },
        ],
      },
      { kind: 'order', prompt: 'Pourquoi ?', items: ['un', 'deux', 'trois'] },
      expect.objectContaining({ kind: 'estimate', unit: '°C', answer: 1538, tolerance: 100 }),
    ]);
    expect(report.map((told) => [told.line, told.outcome, ...told.reasons.map((it) => it.code)])).toEqual([
      [3, 'noted', 'category'],
      [4, 'taken'],
      [5, 'taken'],
      [6, 'taken'],
      [7, 'changed', 'distractors-left'],
      [8, 'taken'],
      [9, 'changed', 'range-made'],
    ]);
  });

  test.each([
    ['essay', 'essay'],
    ['shortanswer', 'free-text'],
    ['cloze', 'cloze'],
    ['description', 'description'],
    ['random', 'random'],
    ['ddwtos', 'other-kind'],
  ])('Z44. A question of Moodle that is none of ours is refused with its reason: %s', (type, code) => {
    const { questions, report } = moodle(asked(type, ''));
    expect(questions).toEqual([]);
    expect(report).toMatchObject([{ line: 3, excerpt: 'Nom', outcome: 'refused', reasons: [{ code }] }]);
  });

  test('Z41. A tag that is not closed, or a file that ends too soon, costs the question it is in.', () => {
    const whole = asked('multichoice', choice(100, 'a') + choice(0, 'b'), 'Entière ?');
    const { questions, report } = moodle(
      [
        whole,
        whole.replace('</name>', ''),
        whole.replace('</question>', ''),
        whole,
        `${whole.slice(0, whole.length - '</question>'.length)}<hidden/>`,
      ].join('\n'),
    );
    expect(questions.map((it) => it.prompt)).toEqual(['Entière ?', 'Entière ?']);
    expect(report.map((told) => [told.line, told.outcome, told.reasons[0]?.code])).toEqual([
      [3, 'taken', undefined],
      [4, 'refused', 'xml-broken'],
      [5, 'refused', 'xml-broken'],
      [6, 'taken', undefined],
      [7, 'refused', 'xml-broken'],
    ]);
  });
});
