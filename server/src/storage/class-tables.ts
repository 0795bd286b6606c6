import type { Extra } from '@ville-usine/shared/class-visit/round/round';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { MarkKind } from '@ville-usine/shared/passport/mark';
import type { Generated } from 'kysely';

/** What the server keeps of a class's visit: its plan, its pupils, its quizzes and what they noted. */
export type ClassTables = {
  /** One a class; its `staff_id` is the teacher's, whose way in is open only while the options say so. */
  class_visits: {
    id: string;
    class_id: string;
    staff_id: string;
    token_hash: string;
    level: VisitPlan['level'];
    pupils: number;
    starts_at: string;
    minutes: number;
    stops_json: string;
    options_json: string;
    created_at: string;
    changed_at: string;
  };
  /** Where each class's visit is: a `Tour`. */
  class_tours: { class_id: string; tour_json: string; changed_at: string };
  /** Everyone who came into a class; `place_json` is where they stood last. */
  class_pupils: {
    visitor_id: string;
    class_id: string;
    pupil_key: string;
    joined_at: string;
    seen_at: string;
    removed_at: string | null;
    hand_at: string | null;
    place_json: string | null;
    /** More time for each question of a live quiz. */
    extra_time: Generated<Extra>;
  };
  /** Live quizzes of a class; `left_at` is when one went off the screens. */
  class_rounds: {
    id: string;
    class_id: string;
    round_json: string;
    started_at: string;
    left_at: string | null;
  };
  /** Who played; `before_right` is what they had right of its questions before, known at its end. */
  round_players: {
    class_id: string;
    round_id: string;
    visitor_id: string;
    team: number | null;
    before_right: number | null;
  };
  /** The answer that stands, in the order of the round's id. */
  round_answers: {
    class_id: string;
    round_id: string;
    visitor_id: string;
    question: number;
    answer_json: string;
    right: number;
    points: number;
    at: string;
  };
  /** Explanations that were before a pupil's eyes. */
  round_reads: { class_id: string; round_id: string; visitor_id: string; question: number };
  round_cards: { class_id: string; round_id: string; question: number; cards_json: string };
  /** Stamps of pavilions won in a class's live quiz. */
  quiz_stamps: { visitor_id: string; sector_id: string; at: string };
  /** What pupils of a class noted, once each. */
  passport_marks: { visitor_id: string; kind: MarkKind; target: string; at: string };
  /** When a class began, came to a stop of its itinerary, and ended. */
  class_moments: {
    id: string;
    class_id: string;
    what: 'begun' | 'stop' | 'ended';
    stop: number | null;
    at: string;
  };
  /** From when to when a pupil was there; more than one where they were cut off. */
  class_stays: { id: string; class_id: string; visitor_id: string; from_at: string; to_at: string };
  /** Quizzes that a teacher brought; `kinds_json` is each question's kind, so that a list reads no questions. */
  own_quizzes: {
    id: string;
    class_id: string;
    title: string;
    questions_json: string;
    kinds_json: string;
    created_at: string;
    changed_at: string;
  };
};
