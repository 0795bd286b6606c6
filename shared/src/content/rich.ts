import { z } from 'zod';

/** A piece of a line: words, words that stand out, or a link to one of our own pages. */
export type RichSpan =
  | string
  | { kind: 'strong' | 'em'; spans: RichSpan[] }
  | { kind: 'link'; href: string; spans: RichSpan[] };

const RichSpan: z.ZodType<RichSpan> = z.union([
  z.string(),
  z.strictObject({
    kind: z.enum(['strong', 'em']),
    get spans() {
      return z.array(RichSpan);
    },
  }),
  z.strictObject({
    kind: z.literal('link'),
    href: z.string().regex(/^\/(?!\/)/),
    get spans() {
      return z.array(RichSpan);
    },
  }),
]);

export const RichBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), spans: z.array(RichSpan) }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(RichSpan)) }),
]);
export type RichBlock = z.infer<typeof RichBlock>;

/** A text that was written with marks, as the tree that pages draw. */
export const Rich = z.array(RichBlock);
export type Rich = z.infer<typeof Rich>;

/** Such texts by what they say without their marks: that is how everything else has them. */
export const RichTexts = z.record(z.string(), Rich);
export type RichTexts = z.infer<typeof RichTexts>;
