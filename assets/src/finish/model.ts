/** A baked file: its name in `assets/baked` and its bytes. */
type BakedFile = { name: string; bytes: Uint8Array };
export type Baked = { files: BakedFile[]; triangles: number };

/** Something the bake can make. Budgets are in bytes as sent (gzip) and triangles; breaking one fails the bake. */
export type Model = {
  id: string;
  /** Files and folders, from the repository's root, that it is made from. */
  sources: string[];
  /** `quick` is a preview: few rays, never committed. */
  bake(options: { quick: boolean }): Promise<Baked>;
  budgets: { name: string; limit: number; unit: 'bytes' | 'triangles'; files?: string[] }[];
};
