import type { SectorId } from '@ville-usine/shared/content/sector';
import type { BlockReason, BlockScope } from '@ville-usine/shared/live/block';
import type { Poll, PollKind } from '@ville-usine/shared/live/poll';
import type { JournalAct, QuestionStateName, RefusalReason } from '@ville-usine/shared/live/question';
import type { CaseDecision, ReportedPart, ReportReason } from '@ville-usine/shared/live/report';
import type { Moderation, SessionKind, SessionState, Venue } from '@ville-usine/shared/live/session';
import type { Helmet, StaffRole, Vest } from '@ville-usine/shared/people/person';
import type { Generated } from 'kysely';
import type { ClassTables } from './class-tables.ts';

/**
 * What is kept. Ids are text, times are UTC ISO strings, yes and no are 1 and 0, nested things are JSON text, so
 * that the same queries run on SQLite and on PostgreSQL. No column can hold a pupil's name.
 */
export type Tables = ClassTables & {
  meta: { key: string; value: string };
  classes: { id: string; code: string; label: string; created_at: string; erased_at: string | null };
  visitors: {
    id: string;
    token_hash: string;
    pseudonym: string;
    helmet: Helmet;
    vest: Vest;
    class_id: string | null;
    look_json: string | null;
    created_at: string;
    seen_at: string;
    /** When its identity was purged. */
    purged_at: string | null;
  };
  staff: {
    id: string;
    role: StaffRole;
    name: string;
    trade: string | null;
    company_id: string | null;
    created_at: string;
    last_seen: string | null;
    /** A teacher's. */
    class_id: string | null;
  };
  staff_links: {
    token_hash: string;
    staff_id: string;
    reusable: number;
    used_at: string | null;
    expires_at: string;
  };
  staff_sessions: { token_hash: string; staff_id: string; created_at: string; expires_at: string };
  live_sessions: {
    id: string;
    title_json: string;
    sector_id: string;
    company_id: string | null;
    state: SessionState;
    starts_at: string;
    ends_at: string;
    kind: Generated<SessionKind>;
    venue: Generated<Venue>;
    audience_json: Generated<string>;
    languages_json: Generated<string>;
    moderation: Generated<Moderation>;
    capacity: number | null;
    /** Raised by every change that a calendar must take over. */
    revision: Generated<number>;
    slot_minutes: number | null;
    slot_places: number | null;
    /** What is on the big screen; null is the question in hand. */
    spotlight_json: string | null;
  };
  slot_bookings: {
    session_id: string;
    slot: number;
    visitor_id: string;
    at: string;
    /** Null comes alone. */
    group_id: string | null;
  };
  live_session_professionals: { session_id: string; staff_id: string };
  questions: {
    id: string;
    session_id: string;
    visitor_id: string;
    key: string;
    text: string;
    original: string | null;
    place_json: string | null;
    state: QuestionStateName;
    state_json: string;
    votes: number;
    pinned: number;
    reworded: number;
    asked_at: string;
    approved_at: string | null;
    answered_at: string | null;
    merged_into: string | null;
  };
  polls: {
    id: string;
    session_id: string;
    key: string;
    staff_id: string;
    kind: PollKind;
    question: string;
    options_json: string;
    shown: number;
    state: Poll['state'];
    opened_at: string;
    /** The sums that the session's log tells last. */
    told_json: string;
  };
  /** `choice_json` has one form for each choice, so that equal ones can be counted. */
  poll_votes: { poll_id: string; visitor_id: string; choice_json: string };
  votes: { question_id: string; visitor_id: string };
  /** `log` is `public`, `desk`, `own:<visitorId>` or `class:<classId>`; `seq` is gapless from 1 in each. */
  events: { session_id: string; log: string; seq: number; at: string; event_json: string };
  journal: {
    id: string;
    session_id: string;
    question_id: string;
    staff_id: string;
    act: JournalAct;
    at: string;
    text: string;
    before_json: string;
    undone: number;
  };
  quiz_answers: {
    visitor_id: string;
    sector_id: string;
    question_id: string;
    answer_json: string;
    right: number;
    tries: number;
    at: string;
  };
  finds: { visitor_id: string; gear: SectorId; at: string };
  /** `decision_id` is null while nobody has looked at it. */
  reports: {
    id: string;
    question_id: string;
    part: ReportedPart;
    visitor_id: string;
    reason: ReportReason;
    note: string | null;
    at: string;
    decision_id: string | null;
  };
  /** Append-only. */
  report_decisions: {
    id: string;
    question_id: string;
    part: ReportedPart;
    staff_id: string;
    decision: CaseDecision;
    why: string;
    text_before: string;
    at: string;
  };
  /** `until` is null until the session is over, `ended_at` while it holds; by its time nobody ended it. */
  blocks: {
    id: string;
    visitor_id: string;
    question_id: string;
    session_id: string;
    scope: BlockScope;
    reason: BlockReason;
    note: string | null;
    staff_id: string;
    at: string;
    until: string | null;
    ended_at: string | null;
    ended_by: string | null;
  };
  /** Answers taken out of the FAQ. */
  faq_removals: { question_id: string; staff_id: string; at: string };
  /** What staff wrote down of what is said aloud. */
  captions: { id: string; session_id: string; staff_id: string; text: string; at: string; corrected: number };
  /** `size` places are the group's until `reserved_until` (null: for good, a teacher's), then those it has filled. */
  slot_groups: {
    id: string;
    session_id: string;
    slot: number;
    code: string;
    size: number;
    /** 1 takes nobody else in. */
    shut: number;
    class_id: string | null;
    staff_id: string | null;
    reserved_until: string | null;
    created_at: string;
  };
  /** One link a session; whoever entered by it stands in `adult_entries`. */
  adult_links: { session_id: string; token_hash: string; created_at: string };
  adult_entries: { visitor_id: string; session_id: string; at: string };
  /** Answers of adults' sessions that a moderator let into the FAQ; `words` are those that were read. */
  faq_approvals: { question_id: string; staff_id: string; words: string; at: string };
  /** In and before sessions that can be full, in the order of `number`. */
  session_places: { session_id: string; visitor_id: string; number: number; inside: number };
  /** Raised hands in the order of `number`; `called` has the word. */
  hands: { session_id: string; visitor_id: string; id: string; at: string; number: number; called: number };
  /** Refusals that the teachers of a class are told of; `read_by` is the first of them to mark it. */
  class_notices: {
    id: string;
    class_id: string;
    question_id: string;
    reason: RefusalReason;
    staff_id: string;
    at: string;
    undone_at: string | null;
    read_at: string | null;
    read_by: string | null;
  };
  /** An edition as its files said it, whenever they were right; without the folder they lie in. */
  edition_versions: { edition: string; version: string; loaded_at: string; content_json: string };
};
