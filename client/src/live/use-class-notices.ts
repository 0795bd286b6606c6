import type { ClassNotice } from '@ville-usine/shared/live/notice-wire';
import { useEffect, useRef, useState } from 'react';
import { request } from '../net/request.ts';
import { connect, listen } from '../net/socket.ts';
import { announce } from '../ui/announce.ts';
import { useFailure } from '../words/use-failure.ts';
import { useWords } from '../words/words.ts';
import './class-notice-words.ts';

const AGAIN_MS = 15_000;

/** What the teachers of this class were told, read again now and then and whenever a question of the class moves on. */
export function useClassNotices() {
  const t = useWords('classNotice');
  const failure = useFailure();
  const [notices, setNotices] = useState<ClassNotice[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const known = useRef<Set<string> | null>(null);
  const look = useRef(async () => {
    await connect('staff');
    const answer = await request('class:notices', {});
    if (answer.ok) setNotices(answer.value.notices);
  });
  useEffect(() => {
    void look.current();
    const timer = setInterval(look.current, AGAIN_MS);
    const stop = listen('live:event', ({ stream }) => stream === 'class' && void look.current());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(notices.map(({ id }) => id));
    const fresh = before && notices.find(({ id, read }) => !before.has(id) && read === null);
    if (fresh) announce(t('news', { text: fresh.question }));
  }, [notices, t]);

  async function read(notice: ClassNotice): Promise<void> {
    const answer = await request('class:read-notice', { noticeId: notice.id });
    setFault(answer.ok ? null : t('failed', { why: failure(answer.error) }));
    if (answer.ok) announce(t('isRead'));
    await look.current();
  }
  return { notices, fault, read };
}
