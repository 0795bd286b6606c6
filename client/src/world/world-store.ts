import type { PlaceId } from '@ville-usine/shared/world/layout';
import { create } from 'zustand';

/** What lies open over the canvas; one thing at a time. */
type Panel =
  | { kind: 'stand'; companyId: string; tab?: 'discover' | 'trades' | 'questions' }
  | { kind: 'step'; stepId: string }
  | { kind: 'quiz'; sector: string }
  | { kind: 'live'; sessionId: string }
  | { kind: 'ask'; sessionId: string; companyId?: string; stepId?: string }
  | { kind: 'plaque'; plaqueId: string }
  | { kind: 'worker'; sector: string; name: string }
  | { kind: 'photo' }
  | { kind: 'agenda' }
  | { kind: 'map' }
  | { kind: 'find' }
  | { kind: 'pause' };

/** What the visitor could do here: shown as a prompt, done by the `interact` action. */
export type Prompt = {
  verb: 'enter' | 'leave' | 'read' | 'play' | 'meet' | 'photo' | 'sit' | 'rise' | 'ride' | 'alight';
  label: string;
  act: () => void;
};

type WorldState = {
  /** `off`: not asked for; `failed`: no WebGL or the context was lost for good. */
  stage: 'off' | 'loading' | 'walkable' | 'failed';
  /** True once the visitor clicked « Entrer dans la ville »: before, the camera only shows the plaza. */
  entered: boolean;
  place: PlaceId;
  prompt: Prompt | null;
  panel: Panel | null;
  /** The session of the place one stands at, where someone can speak to it aloud. */
  voiceAt: string | null;
  open: (panel: Panel) => void;
  close: () => void;
};

/** Where 3D parts and DOM parts of the world meet. Poses never pass through here. */
export const useWorld = create<WorldState>((set) => ({
  stage: 'off',
  entered: false,
  place: 'plaza',
  prompt: null,
  panel: null,
  voiceAt: null,
  open: (panel) => set({ panel }),
  close: () => set({ panel: null }),
}));
