import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Staff } from '@ville-usine/shared/people/person';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { useLive } from './live-store.ts';

/** What a desk is opened with. */
export type DeskProps = {
  staff: Staff;
  session: LiveSession;
  sessions: LiveSession[];
  choose: (id: string) => void;
};

/** A staff desk from the moment its session has been joined. */
export function FollowedSession(props: {
  session: LiveSession;
  children: (snapshot: LiveSnapshot) => ReactNode;
}) {
  const t = useWords('desk');
  const { snapshot } = useLive(props.session.id, 'staff');
  if (!snapshot) return <p className="vu-desk__wait">{t('gate.loading')}</p>;
  return props.children(snapshot);
}
