import type { Interest } from '@ville-usine/shared/content/trade';
import {
  Code,
  Cog,
  FlaskConical,
  Hammer,
  Leaf,
  ListChecks,
  type LucideIcon,
  PencilRuler,
  Ruler,
  Sun,
  Users,
} from 'lucide-react';

/** The picture of each interest, with the ground it stands on; white on it reaches 4.5. */
export const INTEREST_PICTURES: Record<Interest, { Picture: LucideIcon; ground: string }> = {
  hands: { Picture: Hammer, ground: '#a8480c' },
  machines: { Picture: Cog, ground: '#4d4666' },
  experiments: { Picture: FlaskConical, ground: '#6b3fc4' },
  code: { Picture: Code, ground: '#0f5c66' },
  design: { Picture: PencilRuler, ground: '#b0265f' },
  precision: { Picture: Ruler, ground: '#1c5fb4' },
  people: { Picture: Users, ground: '#9a2d20' },
  outdoors: { Picture: Sun, ground: '#8a5a00' },
  planet: { Picture: Leaf, ground: '#2c6e1f' },
  organise: { Picture: ListChecks, ground: '#17785c' },
};
