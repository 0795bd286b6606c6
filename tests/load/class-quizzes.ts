import { ServerProcess } from '../stage/server-process.ts';
import { playRounds, type RoundsPlayed } from './class-rounds.ts';

const PUPILS = 28;
const QUESTIONS = 20;
/** The server is cut off once these shares of all answers were confirmed. */
const CUTS = [0.3, 0.7];

/** Classes of 28 that each play a quiz of twenty questions at once on the built server, which is killed twice meanwhile. */
export async function measureClassQuizzes(classes: number): Promise<RoundsPlayed & { cuts: number }> {
  const server = await ServerProcess.start();
  let cuts = 0;
  let cutting = Promise.resolve();
  try {
    const all = classes * PUPILS * QUESTIONS;
    const played = await playRounds(
      server.url,
      { classes, pupils: PUPILS, questions: QUESTIONS },
      (count) => {
        if (cuts === CUTS.length || count < all * CUTS[cuts]!) return;
        cuts += 1;
        cutting = cutting.then(() => server.kill()).then(() => server.up());
      },
    );
    await cutting;
    return { ...played, cuts };
  } finally {
    await server.remove();
  }
}
