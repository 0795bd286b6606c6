import { sayReportLine } from '@ville-usine/shared/quiz/import-words';
import { describe, expect, test } from 'vitest';
import { importQuiz } from './import-quiz.ts';

const gift = (text: string) => importQuiz({ name: 'essai.gift', text });
/** The only question of a text, and the codes of what was changed. */
function one(text: string) {
  const { questions, report } = gift(text);
  expect(report).toHaveLength(1);
  return { question: questions[0], codes: report[0]!.reasons.map((reason) => reason.code), told: report[0]! };
}

const WITH_FAULTS = `\uFEFF// Contrôle de sciences, classe de 4e
$CATEGORY: $course$/Sciences/Matériaux

::Q1 Fusion::À quelle température l'acier fond-il ? {
  =Vers 1500 °C #Bien vu !
  ~Vers 500 °C #C'est la température du plomb.

  ~Vers 5000 °C
}

::Q2 Oubli::Le cuivre est-il un métal ? {
  =Oui
  ~Non

::Q3 Vrai::L'aluminium se recycle.{TRUE}
::Q4 Paires::Associe. {
  =minerai -> mine
  =coulée
  =tôle -> laminoir
}

Q5 : $ V = 5\\:3 $, un bac a {4:1} litres.

Q6 : combien de faces a un cube ? {#6}

// une remarque
Q7 : le verre est fait de { sable.

Quels métaux
rouillent ? {
  ~%50%le fer
  ~%50%la fonte
  ~%-100%l'or
}
`.replaceAll('\n', '\r\n');

describe('a GIFT file from the wild', () => {
  test('Z41. A fault in a file costs its own question alone, and is told with its line; all others are taken.', () => {
    const { questions, report } = gift(WITH_FAULTS);
    expect(questions.map((question) => question.prompt)).toEqual([
      "À quelle température l'acier fond-il ?",
      "L'aluminium se recycle.",
      'Q6 : combien de faces a un cube ?',
      'Quels métaux\nrouillent ?',
    ]);
    const refused = report.filter((told) => told.outcome === 'refused');
    expect(refused.map((told) => [told.line, told.reasons[0]!.code])).toEqual([
      [11, 'brace-unclosed'],
      [18, 'pair-incomplete'],
      [22, 'answer-unmarked'],
      [27, 'brace-unclosed'],
    ]);
    expect(report).toHaveLength(9);
    expect(sayReportLine(refused[0]!, 'fr')).toBe(
      'Ligne 11 · « Q2 Oubli » : non reprise. L’accolade { ouverte ici n’est jamais fermée : ajoutez } après les réponses.',
    );
    expect(sayReportLine(refused[1]!, 'en')).toBe(
      'Line 18 · “Q4 Paires”: not taken. The pair “coulée” is incomplete: write =left -> right.',
    );
  });

  test('Z42. A comment, a category, a title, escaped signs and formats are understood as Moodle does.', () => {
    const { question } = one(
      '// rien {\n::un titre::Que vaut 2\\=2 \\{a\\~b\\} \\# c\\:d \\\\ \\n fin ? {=\\=vrai ~faux\\}}',
    );
    expect(question).toEqual({
      kind: 'single',
      prompt: 'Que vaut 2=2 {a~b} # c:d \\\nfin ?',
      choices: ['=vrai', 'faux}'],
      answer: 0,
    });
    expect(one('[html]<p>L&rsquo;eau&nbsp;: H<sub>2</sub>O</p> {T}').question?.prompt).toBe(
      'L’eau\u00A0: H₂O',
    );
    expect(one('[plain]<p> ou &lt; ? {F}').question?.prompt).toBe('<p> ou &lt; ?');
    expect(one('Si x<y et y>z {F}').question?.prompt).toBe('Si x<y et y>z');
    expect(one('[markdown]**gras** {F}').codes).toEqual(['markdown-kept']);
    expect(one('Un <b>mot</b> <img src="a.png" alt="un four"> {F}')).toMatchObject({
      question: { prompt: 'Un mot [un four]' },
      codes: ['html-removed', 'pictures-left'],
    });
    expect(gift('$CATEGORY: a/b\nq {T}').report[0]).toEqual({
      line: 1,
      excerpt: '',
      outcome: 'noted',
      reasons: [{ code: 'category', name: 'a/b' }],
    });
  });

  test.each([
    ['q {T}', { kind: 'true-false', answer: true }, []],
    [
      'q {FALSE#Mais si.#Exact.}',
      { answer: false, explanation: 'Exact.' },
      ['feedback-explains', 'feedback-left'],
    ],
    ['q {=a ~b ~c ####Voilà.}', { kind: 'single', answer: 0, explanation: 'Voilà.' }, []],
    ['q {~a =b ~c}', { kind: 'single', answer: 1 }, []],
    ['q {~%50%a ~%50%b ~%-50%c}', { kind: 'multiple', answers: [0, 1] }, []],
    ['q {~%60%a ~%40%b ~c}', { kind: 'multiple', answers: [0, 1] }, ['credit-rounded']],
    ['q {=a ~%50%b ~c}', { kind: 'single', answer: 0 }, ['credit-rounded']],
    ['q {=a =b ~c}', { kind: 'multiple', answers: [0, 1] }, ['several-right']],
    ['q {~a ~b ~c ~d ~e ~f ~g =h}', { choices: ['a', 'b', 'c', 'd', 'e', 'h'], answer: 5 }, ['choices-left']],
    ['q {=a -> 1 =b -> 2 =c -> 3}', { kind: 'match', pairs: [{ left: 'a', right: '1' }, {}, {}] }, []],
    ['q {#3:2}', { kind: 'estimate', answer: 3, tolerance: 2 }, ['range-made']],
    ['q {#1..5}', { kind: 'estimate', answer: 3, tolerance: 2 }, ['range-made']],
    ['q {#3,5:0,1}', { kind: 'estimate', answer: 3.5, tolerance: 0.1 }, ['range-made']],
    ['q {#\n=1822:0\n=%50%1822:2\n}', { answer: 1822, tolerance: 0 }, ['numbers-left', 'range-made']],
    ['Le {=fer ~bois} rouille.', { kind: 'single', prompt: 'Le _____ rouille.' }, ['missing-word']],
  ])('Z43. What has a kind of ours is taken, and what was changed is told: %s', (text, question, codes) => {
    const read = one(text);
    expect(read.codes).toEqual(codes);
    expect(read.question).toMatchObject(question);
    expect(read.told.outcome).toBe(codes.length > 0 ? 'changed' : 'taken');
  });

  test.each([
    ['q {}', 'essay'],
    ['q {=seule}', 'free-text'],
    ['q {=une =autre}', 'free-text'],
    ['Un texte pour lire.', 'description'],
    ['q {T} et {F}', 'cloze'],
    ['q }', 'brace-unopened'],
    ['q {T} } x', 'brace-unopened'],
    ['q {=\\frac{1}{2} ~b}', 'brace-inside'],
    ['q {peut-être}', 'answer-unmarked'],
    ['q {~%5x%a ~b}', 'weight-broken'],
    ['q {~a ~b}', 'no-right-answer'],
    ['q {#deux}', 'number-broken'],
    ['q {#5..1}', 'number-broken'],
    ['q {#9e999}', 'number-broken'],
    ['{T}', 'no-prompt'],
    ['q {=a ~}', 'empty-part'],
    ['q {=a -> 1 =b -> 2}', 'too-few'],
    ['q {=a ~a}', 'same-twice'],
    [`${'q'.repeat(1001)} {T}`, 'too-long'],
  ])('Z44. What is no question of ours is refused with its reason: %s', (text, code) => {
    const { question, told } = one(text);
    expect(question).toBeUndefined();
    expect([told.outcome, told.reasons[0]?.code, told.line]).toEqual(['refused', code, 1]);
  });

  test('Z45. A file is read in UTF-8, in UTF-16 or in Latin-1, with any ends of lines, and the last is told.', () => {
    const text = 'Où est né l’acier ? {T}\r\rDéjà là ? {F}';
    const prompts = (bytes: Uint8Array) => {
      const { questions, report } = importQuiz({ name: 'a.txt', bytes });
      return [questions.map((it) => it.prompt), report[0]!.reasons.map((it) => it.code)];
    };
    const read = ['Où est né l’acier ?', 'Déjà là ?'];
    expect(prompts(Buffer.from(`\uFEFF${text}`))).toEqual([read, []]);
    expect(prompts(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual([read, []]);
    const latin = Buffer.from(text.replace('’', "'"), 'latin1');
    expect(prompts(latin)).toEqual([["Où est né l'acier ?", 'Déjà là ?'], ['read-as-latin']]);
  });
});
