import type { Localized } from '../content/localized.ts';
import type { ClassReport } from './report.ts';

const VERBS = 'http://adlnet.gov/expapi/verbs';
const ACTIVITIES = 'http://adlnet.gov/expapi/activities';

/** One statement of the Experience API, version 1.0.3, as far as a visit needs it. */
export type XapiStatement = {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition: { type: string; name: Record<string, string> } };
  result?: { score?: { raw: number; min: 0; max: number }; duration?: string; response?: string };
  context: { platform: 'Ville-Usine'; contextActivities: { parent: { id: string }[] } };
  timestamp: string;
};

const named = ({ fr, en }: Localized) => ({ 'fr-FR': fr, 'en-GB': en ?? fr });

/**
 * The same report as statements for a learning record store: who attended, what they answered in quizzes, what they asked. People
 * are accounts of this site under their pseudonyms; `base` is its address, `newId` gives UUIDs.
 */
export function reportXapi(report: ClassReport, base: string, newId: () => string): XapiStatement[] {
  const visit = `${base}/classe/${encodeURIComponent(report.code)}`;
  const at = report.endedAt ?? report.begunAt ?? report.startsAt;
  const say = (
    pseudonym: string,
    verb: readonly [id: string, fr: string, en: string],
    object: readonly [id: string, type: string, name: Localized],
    timestamp: string,
    result?: XapiStatement['result'],
  ): XapiStatement => ({
    id: newId(),
    actor: { objectType: 'Agent', account: { homePage: base, name: pseudonym } },
    verb: { id: verb[0], display: { 'fr-FR': verb[1], 'en-GB': verb[2] } },
    object: {
      objectType: 'Activity',
      id: object[0],
      definition: { type: `${ACTIVITIES}/${object[1]}`, name: named(object[2]) },
    },
    ...(result && { result }),
    context: { platform: 'Ville-Usine', contextActivities: { parent: [{ id: visit }] } },
    timestamp,
  });
  const attended = report.pupils.flatMap((one) =>
    one.from === null
      ? []
      : [
          say(
            one.pseudonym,
            [`${VERBS}/attended`, 'a participé à', 'attended'],
            [visit, 'meeting', { fr: report.label, en: report.label }],
            one.to ?? at,
            { duration: `PT${one.minutes}M` },
          ),
        ],
  );
  const scored = report.pupils.flatMap((one) =>
    one.quiz.answered === 0
      ? []
      : [
          say(
            one.pseudonym,
            [`${VERBS}/scored`, 'a obtenu', 'scored'],
            [`${visit}/quiz`, 'assessment', { fr: 'Quiz de la visite', en: 'Quizzes of the visit' }],
            one.to ?? at,
            { score: { raw: one.quiz.right, min: 0, max: one.quiz.answered } },
          ),
        ],
  );
  const played = report.rounds.flatMap(({ title, at: when, pupils, of }, index) =>
    pupils.map(({ pseudonym, right }) =>
      say(
        pseudonym,
        [`${VERBS}/scored`, 'a obtenu', 'scored'],
        [`${visit}/quiz-en-direct/${index + 1}`, 'assessment', title],
        when,
        { score: { raw: right, min: 0, max: of } },
      ),
    ),
  );
  const asked = report.questions.map(({ pseudonym, text, at: when }) =>
    say(
      pseudonym,
      [`${VERBS}/asked`, 'a demandé', 'asked'],
      [
        `${visit}/questions`,
        'interaction',
        { fr: 'Question à un professionnel', en: 'Question to a professional' },
      ],
      when,
      { response: text },
    ),
  );
  return [...attended, ...scored, ...played, ...asked];
}
