import { create } from 'zustand';

type Districts = {
  /** How many there are, how many stand as they are meant to. */
  all: number;
  standing: number;
  /** True while the rest comes and has taken so long that one wonders. */
  late: boolean;
};

/** How far the city has come; only `bring-districts.ts` writes it. */
export const useDistricts = create<Districts>(() => ({ all: 0, standing: 0, late: false }));
