import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Localized } from '@ville-usine/shared/content/localized';
import { ofSector } from '../../../content/edition-store.ts';
import { pictureUrl } from '../../../content/picture-url.ts';
import { type Translate, wordsOf } from '../../../words/words.ts';
import * as hall from './draw-hall.ts';
import * as stands from './draw-stands.ts';
import { imageOf } from './image-of.ts';
import { Pen } from './pen.ts';
import { drawPortrait } from './portrait.ts';
import type { SignBoards } from './SignBoards.ts';

export type Say = (text: Localized) => string;

const FONTS = ["800 40px 'Bricolage Grotesque'", "600 20px 'Atkinson Hyperlegible Next Variable'"];

/** Draws every sign from the edition and the words, piece by piece; they appear together at the end. */
export async function drawSigns(
  boards: SignBoards,
  edition: PublicEdition,
  sector: string,
  t: Translate<'hall'>,
  say: Say,
): Promise<void> {
  const turn = ++boards.turn;
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font, 'Été')));
  const content = ofSector(edition, sector);
  const pictures = await Promise.all(
    content.companies.map((company) => imageOf(pictureUrl(company.picture.file))),
  );
  if (turn !== boards.turn) return;
  const g = boards.canvas.getContext('2d')!;
  g.clearRect(0, 0, boards.canvas.width, boards.canvas.height);
  const on = (name: string, draw: (pen: Pen) => void) => {
    const rect = boards.rects.get(name);
    if (!rect) return;
    g.save();
    g.translate(rect.x, rect.y);
    g.beginPath();
    g.rect(-2, -2, rect.w + 4, rect.h + 4);
    g.clip();
    draw(new Pen(g, rect.w, rect.h));
    g.restore();
  };
  content.sector?.steps.forEach((step, i) => {
    on(`step-${i + 1}`, (pen) => hall.drawStep(pen, i + 1, say(step.title), say(step.line)));
    on(`number-${i + 1}`, (pen) => hall.drawNumber(pen, i + 1));
  });
  await breath();
  if (turn !== boards.turn) return;
  for (const [i, company] of content.companies.entries()) {
    const [place, accent] = [i + 1, company.colour];
    const { town } = company;
    const fictional = company.fictional ? wordsOf('core')('fictional') : null;
    const signs = { company, accent, town, tagline: say(company.tagline), fictional };
    on(`name-${place}`, (pen) => stands.drawName(pen, signs));
    on(`poster-${place}`, (pen) => stands.drawPoster(pen, signs, pictures[i] ?? null));
    on(`logo-${place}`, (pen) => stands.drawLogo(pen, signs));
    await breath();
    if (turn !== boards.turn) return;
  }
  content.trades.slice(0, 8).forEach((trade, i) => {
    on(`trade-${i + 1}`, (pen) => {
      pen.ground(
        ['#ffb86b', '#6fc3bd', '#f28c7a', '#ffd166', '#8fb4f2', '#c79be0', '#9fd08a', '#f2a3b8'][i]!,
      );
      drawPortrait(pen, trade.portrait, i);
      const title = say(trade.portrait.gender === 'woman' ? trade.feminine : trade.masculine);
      const how = { weight: 700, plain: true, align: 'center', width: 182 } as const;
      const lines = pen.wrap(title, 22, 182, 2, how);
      const tall = 12 + lines.length * 25;
      pen.plate(4, 196 - tall, 192, tall, 9, '#fff8ec');
      lines.forEach((line, k) => {
        pen.line(line, 100, 218 - tall + k * 24, 22, '#1f1a2e', how);
      });
    });
  });
  await breath();
  if (turn !== boards.turn) return;
  const name = content.sector ? say(content.sector.name) : '';
  for (const color of ['red', 'yellow'] as const)
    on(`banner-${color}`, (pen) => hall.drawBanner(pen, color, name));
  on('quiz', (pen) => hall.drawQuiz(pen, t('quiz'), t('quizLine')));
  on('question-mark', hall.drawQuestionMark);
  on('on-air', (pen) => hall.drawPlate(pen, t('onAir'), '#d8352c', '#ffffff', 38));
  on('outside', hall.drawOutside);
  on('exit', (pen) => hall.drawPlate(pen, t('exit'), '#17785c', '#ffffff', 34));
  on('trades', (pen) => hall.drawPlate(pen, t('trades'), '#2b3358', '#ffd166', 34));
  on('crane', (pen) => hall.drawPlate(pen, t('crane'), '#f6b21b', '#2a2430', 44));
  on('volts', hall.drawVolts);
  on('stripes', hall.drawStripes);
  on('echo', hall.drawEcho);
  boards.texture.needsUpdate = true;
}

/** Lets frames through between two pieces of drawing, so that walking never stutters. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 16));
