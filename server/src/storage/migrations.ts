import type { Migration } from 'kysely';
import { firstVisit } from './migrations/001-first-visit.ts';
import { answerTime } from './migrations/002-answer-time.ts';
import { finds } from './migrations/003-finds.ts';
import { look } from './migrations/004-look.ts';
import { sessions } from './migrations/005-sessions.ts';
import { plans } from './migrations/006-plans.ts';
import { teachersAndMerges } from './migrations/007-teachers-and-merges.ts';
import { polls } from './migrations/008-polls.ts';
import { afterwards } from './migrations/009-afterwards.ts';
import { blocks } from './migrations/010-blocks.ts';
import { captions } from './migrations/011-captions.ts';
import { groupsAndAdults } from './migrations/012-groups-and-adults.ts';
import { classNotices } from './migrations/013-class-notices.ts';
import { turns } from './migrations/014-turns.ts';
import { classVisits } from './migrations/015-class-visits.ts';
import { classTours } from './migrations/016-class-tours.ts';
import { passport } from './migrations/017-passport.ts';
import { classReport } from './migrations/018-class-report.ts';
import { rounds } from './migrations/019-rounds.ts';
import { ownQuizzes } from './migrations/020-own-quizzes.ts';
import { editionVersions } from './migrations/021-edition-versions.ts';

/** In the order they are run. Never change one that has been released: add the next. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-first-visit': firstVisit,
  '002-answer-time': answerTime,
  '003-finds': finds,
  '004-look': look,
  '005-sessions': sessions,
  '006-plans': plans,
  '007-teachers-and-merges': teachersAndMerges,
  '008-polls': polls,
  '009-afterwards': afterwards,
  '010-blocks': blocks,
  '011-captions': captions,
  '012-groups-and-adults': groupsAndAdults,
  '013-class-notices': classNotices,
  '014-turns': turns,
  '015-class-visits': classVisits,
  '016-class-tours': classTours,
  '017-passport': passport,
  '018-class-report': classReport,
  '019-rounds': rounds,
  '020-own-quizzes': ownQuizzes,
  '021-edition-versions': editionVersions,
};

/** Raised by every migration; a database that says more was made by a newer version. */
export const SCHEMA = Object.keys(MIGRATIONS).length;
