import { machineRuns } from '@ville-usine/shared/class-visit/round/podium';
import type {
  Podium,
  RoundNow,
  RoundQuestion,
  RoundResult,
} from '@ville-usine/shared/class-visit/round/round';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { Translate } from '../../../words/words.ts';

/** A line of a question: `mark` is its sign, `share` how long its bar is, 0 to 1; `count` is null before the result is shown. */
export type FaceRow = {
  text: string;
  mark: number | null;
  count: number | null;
  share: number;
  right: boolean;
};

/** What the class's screen says: equal faces are drawn alike. */
export type Face =
  | { is: 'lobby'; over: string; title: string; facts: string; left: string; right: string }
  | {
      is: 'question';
      number: number;
      of: number;
      prompt: string;
      note: string | null;
      rows: FaceRow[];
      explanation: { title: string; text: string; source: string | null } | null;
      left: string;
      right: string;
    }
  | {
      is: 'over';
      title: [string, string];
      percent: number | null;
      together: string;
      played: string;
      teams: string[] | null;
    };

export type Tongue = {
  t: Translate<'roundHall'>;
  say: (text: Localized) => string;
  /** « Vrai » and « Faux ». */
  truth: readonly [string, string];
};

/** From here on a bell is told second by second; before, every five: nobody is hurried along. Seconds. */
const LAST_SECONDS = 10;
const STEP = 5;

/** What is left of a question as it is told, whole seconds; null without a bell. */
export function bellSaid(closesAt: number | null, now: number): number | null {
  if (closesAt === null) return null;
  const left = Math.max(0, Math.ceil((closesAt - now) / 1000));
  return left <= LAST_SECONDS ? left : Math.ceil(left / STEP) * STEP;
}

/** What the class's screen says of a round at `now`, milliseconds on the server's clock. */
export function faceOf(round: RoundNow, tongue: Tongue, now: number): Face {
  if (round.phase === 'over') return overFace(round, round.podium, tongue);
  if (!round.question || round.index === null) return lobbyFace(round, tongue);
  return questionFace(round, round.question, round.index, tongue, now);
}

function lobbyFace({ title, of, options, count }: RoundNow, { t, say }: Tongue): Face {
  const { seconds, teams, cards } = options;
  const facts = [
    t('questions', { count: of }),
    cards ? t('cards') : seconds === null ? t('noBell') : t('bell', { seconds }),
    ...(teams > 0 ? [t('teams', { count: teams })] : []),
  ];
  return {
    is: 'lobby',
    over: t('quiz'),
    title: say(title),
    facts: facts.join(' · '),
    left: t('soon'),
    right: cards ? '' : t('ready', { count: count.players }),
  };
}

function questionFace(
  round: RoundNow,
  question: RoundQuestion,
  index: number,
  tongue: Tongue,
  now: number,
): Face {
  const { t, say } = tongue;
  const { phase, count, options, practice, closesAt } = round;
  const result = phase === 'revealed' ? round.result : null;
  const seconds = phase === 'open' ? bellSaid(closesAt, now) : null;
  const answered = options.cards
    ? t('cardsUp')
    : t('answered', { count: count.answered, all: count.players });
  const closed = phase === 'closed' ? t('closed') : '';
  return {
    is: 'question',
    number: index + 1,
    of: round.of,
    prompt: say(question.prompt),
    note: practice ? t('practice') : noteOf(question, result, tongue),
    rows: rowsOf(question, result, tongue),
    explanation: result?.explanation
      ? { title: t('explanation'), text: say(result.explanation), source: result.source }
      : null,
    left: result ? t('right', { count: result.right, all: result.given }) : answered,
    right: seconds === null ? closed : t('left', { seconds }),
  };
}

function noteOf(question: RoundQuestion, result: RoundResult | null, { t }: Tongue): string | null {
  switch (question.kind) {
    case 'multiple':
      return t('all');
    case 'order':
      return result && t('ordered');
    case 'match':
      return result && t('matched');
    case 'estimate': {
      if (!result) return t('estimate', { low: question.min, high: question.max, unit: question.unit });
      const [low, high] = [result.values[0], result.values.at(-1)];
      return low === undefined || high === undefined
        ? null
        : t('guesses', { low, high, unit: question.unit });
    }
    default:
      return null;
  }
}

const plain = (text: string, right = false): FaceRow => ({ text, mark: null, count: null, share: 0, right });

function rowsOf(question: RoundQuestion, result: RoundResult | null, tongue: Tongue): FaceRow[] {
  const { say, truth, t } = tongue;
  const solution = result?.solution;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return tallied(question.choices.map(say), result);
    case 'true-false':
      return tallied([...truth], result);
    case 'order': {
      const order = solution?.kind === 'order' ? solution.order : null;
      if (order) return order.map((item, at) => plain(`${at + 1}. ${say(question.items[item]!)}`, true));
      return question.items.map((item) => plain(say(item)));
    }
    case 'match': {
      const pairs = solution?.kind === 'match' ? solution.pairs : null;
      const { lefts, rights } = question;
      return lefts.map((left, i) =>
        plain(pairs ? `${say(left)} → ${say(rights[pairs[i]!]!)}` : say(left), pairs !== null),
      );
    }
    case 'estimate':
      return solution?.kind === 'estimate'
        ? [plain(t('value')), plain(`${solution.value} ${question.unit}`, true)]
        : [];
  }
}

function tallied(texts: readonly string[], result: RoundResult | null): FaceRow[] {
  const most = Math.max(1, ...(result?.tally ?? []));
  return texts.map((text, mark) => {
    const count = result ? (result.tally[mark] ?? 0) : null;
    return { text, mark, count, share: (count ?? 0) / most, right: isRight(result, mark) };
  });
}

function isRight(result: RoundResult | null, choice: number): boolean {
  const solution = result?.solution;
  if (solution?.kind === 'single') return solution.choice === choice;
  if (solution?.kind === 'multiple') return solution.choices.includes(choice);
  return solution?.kind === 'true-false' && solution.value === (choice === 0);
}

/** The class's own result; nobody's name, and no team's place unless its teacher shows it. */
function overFace({ ranking }: RoundNow, podium: Podium | null, { t }: Tongue): Face {
  const percent = podium && podium.given > 0 ? Math.round((100 * podium.right) / podium.given) : null;
  return {
    is: 'over',
    title: !podium || machineRuns(podium) ? [t('runs'), t('bravo')] : [t('begins'), t('tried')],
    percent,
    together: t('together'),
    played: t('played', { count: podium?.pupils ?? 0 }),
    teams: ranking && ranking.map(({ team, percent: of }) => t('team', { number: team + 1, percent: of })),
  };
}
