import type { ImportReason } from '@ville-usine/shared/quiz/import-report';
import { Parser } from 'htmlparser2';
import { MAX_XML_DEPTH } from './exchange-limits.ts';

/** A tag of a Moodle XML: `text` is what stands in it directly. */
export type XmlNode = {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
  /** From 1. */
  line: number;
};

/** A `<question>`, and the line of a tag in it that is not closed. */
export type QuestionNode = XmlNode & { broken: number | null };

/**
 * The questions of a Moodle XML. The parser knows the five entities of XML and numbered ones and no others, so none can
 * grow; a file that defines some is refused all the same. A tag that is not closed spoils its own question alone.
 */
export function moodleTree(
  xml: string,
): { questions: QuestionNode[] } | { refused: ImportReason; line: number } {
  const questions: QuestionNode[] = [];
  const stack: (XmlNode | QuestionNode)[] = [];
  let refused: { refused: ImportReason; line: number } | null = null;
  let quiz = false;
  const lines = lineCounter(xml);
  const innermost = () => stack.findLast((node): node is QuestionNode => 'broken' in node);
  const refuse = (reason: ImportReason) => {
    refused ??= { refused: reason, line: lines(parser.startIndex) };
    parser.pause();
  };
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (/^!doctype/i.test(name)) refuse({ code: 'xml-doctype' });
      },
      onopentag(name, attributes) {
        if (refused) return;
        const node = { name, attributes, text: '', children: [], line: lines(parser.startIndex) };
        quiz ||= name === 'quiz';
        if (name === 'question') {
          const question: QuestionNode = { ...node, broken: null };
          questions.push(question);
          stack.push(question);
        } else {
          stack.at(-1)?.children.push(node);
          stack.push(node);
        }
        if (stack.length > MAX_XML_DEPTH) refuse({ code: 'tags-too-deep', max: MAX_XML_DEPTH });
      },
      ontext(data) {
        const node = stack.at(-1);
        if (node) node.text += data;
      },
      onclosetag(_, implied) {
        if (refused) return;
        const question = innermost();
        const node = stack.pop();
        const selfClosed = xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        if (implied && !selfClosed && question && node) question.broken ??= node.line;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (refused) return refused;
  return quiz ? { questions } : { refused: { code: 'no-quiz-in-xml' }, line: 1 };
}

/** The line of a place in the text, for places asked in rising order. */
function lineCounter(text: string): (at: number) => number {
  let [line, next] = [1, text.indexOf('\n')];
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
