/** `perSecond` tokens flow in, `burst` are held at most; one message takes one. */
export type Rate = { perSecond: number; burst: number };

export type TokenBuckets = {
  /** Takes a token for `key`: 0 when there was one, else the whole seconds until there is. */
  take(key: string): number;
  /** Puts a token back: what was asked for turned out not to count. */
  giveBack(key: string): void;
};

/** Buckets kept at most; beyond, those that have filled up again are forgotten. */
const KEPT = 20_000;

/**
 * Token buckets by key (a visitor, an address). Unlike fixed windows they let a class that arrives together in
 * at once and still hold the mean. `now` gives milliseconds.
 */
export function tokenBuckets({ perSecond, burst }: Rate, now: () => number = Date.now): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>();

  function forgetFull(at: number): void {
    for (const [key, bucket] of buckets) {
      if (bucket.tokens + ((at - bucket.at) / 1000) * perSecond >= burst) buckets.delete(key);
    }
  }

  return {
    take(key) {
      const at = now();
      let bucket = buckets.get(key);
      if (!bucket) {
        if (buckets.size >= KEPT) forgetFull(at);
        bucket = { tokens: burst, at };
        buckets.set(key, bucket);
      }
      bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, at - bucket.at) / 1000) * perSecond);
      bucket.at = at;
      if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
      bucket.tokens -= 1;
      return 0;
    },
    giveBack(key) {
      const bucket = buckets.get(key);
      if (bucket) bucket.tokens = Math.min(burst, bucket.tokens + 1);
    },
  };
}
