import type { Board, BoardPupil } from '@ville-usine/shared/class-visit/tour';

/** Something a teacher who looks elsewhere wants to hear; `names` are pseudonyms. */
export type News = { is: 'hand' | 'stuck'; names: string[] } | { is: 'question' };

/** What is new on the board: one piece for each kind, however many pupils it is about. */
export function boardNews(before: Board, after: Board): News[] {
  const were = new Map(before.pupils.map((pupil) => [pupil.id, pupil]));
  const turned = (is: (pupil: BoardPupil) => boolean) =>
    after.pupils
      .filter((pupil) => {
        const was = were.get(pupil.id);
        return is(pupil) && !(was && is(was));
      })
      .map(({ pseudonym }) => pseudonym);
  const hands = turned(({ handAt }) => handAt !== null);
  const stuck = turned(({ state }) => state === 'stuck');
  return [
    ...(hands.length > 0 ? [{ is: 'hand' as const, names: hands }] : []),
    ...(stuck.length > 0 ? [{ is: 'stuck' as const, names: stuck }] : []),
    ...(after.waiting > before.waiting ? [{ is: 'question' as const }] : []),
  ];
}
