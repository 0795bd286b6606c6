import type { Kept } from './kept.ts';

type Text = { text?: string; at?: string };

/** What was kept under one id is the same person's under another; two drafts of one thing become one. */
export async function moveKept(kept: Kept, from: string, to: string): Promise<void> {
  for (const kind of ['draft', 'outbox']) {
    const prefix = `${kind}:${from}:`;
    for (const [key, value] of await kept.list<Text>(prefix)) {
      const target = `${kind}:${to}:${key.slice(prefix.length)}`;
      const there = kind === 'draft' ? await kept.get<Text>(target) : undefined;
      const both = there?.text && there.text !== value.text;
      await kept.set(target, both ? { ...value, text: `${there.text}\n${value.text ?? ''}` } : value);
      await kept.del(key);
    }
  }
}

/** How long a text nobody came back for stays on a device, in days. */
const KEPT_DAYS = 30;

/** Deletes what is older than thirty days, and what bears no date, whoever it belongs to. */
export async function purgeKept(kept: Kept, now = new Date()): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  for (const kind of ['draft:', 'outbox:']) {
    for (const [key, value] of await kept.list<Text>(kind)) {
      if ((value?.at ?? '') < oldest) await kept.del(key);
    }
  }
}
