import { DISTRICT_VOICES } from './district-voices.ts';
import { FIRE_VOICES } from './fire-voices.ts';
import { HALL_VOICES } from './hall-voices.ts';
import { MOTION_VOICES } from './motion-voices.ts';
import { OPEN_AIR_VOICES } from './open-air-voices.ts';
import type { Voice } from './voice.ts';

const ALL = {
  ...DISTRICT_VOICES,
  ...OPEN_AIR_VOICES,
  ...FIRE_VOICES,
  ...MOTION_VOICES,
  ...HALL_VOICES,
};

export type VoiceName = keyof typeof ALL;

/** Every sound of the city and its halls, by name. */
export const VOICES: Record<VoiceName, Voice> = ALL;
