import type { AvatarCrowd } from '../../presence/avatar-crowd.ts';

/** Draws those who stand on the Agora's stage with the people of the city, after the `from` that the crowd has. */
export const onStage: { draw: ((crowd: AvatarCrowd, from: number) => void) | null } = { draw: null };
