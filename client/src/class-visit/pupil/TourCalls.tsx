import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import { Eye, MessageSquare, Navigation, Undo2, Users } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { pageOfGoal, pageOfSight, samePage } from './page-of.ts';
import { sayOnce } from './say-once.ts';
import { actTwin, useTwin } from './twin-store.ts';

type TourCallsProps = {
  tour: TourNow;
  now: number;
  nameOf: (page: string) => string;
  /** Where the class is. */
  pageOfClass: string;
};

/** One thing the teacher asks: a sentence, and what one can answer. `said` is read out once for each `id`. */
function Call(props: { id: string; icon: ReactNode; line: string; said?: string; children?: ReactNode }) {
  const { id, icon, line, said = line, children } = props;
  useEffect(() => sayOnce(id, said), [id, said]);
  return (
    <div className="vu-call">
      {icon}
      <p className="vu-grow">{line}</p>
      <div className="vu-call__keys">{children}</div>
    </div>
  );
}

type GoProps = { page: string; onGo?: () => void; variant?: 'primary' | 'secondary' };

function Go({ page, onGo, variant }: GoProps) {
  const t = useWords('tourPupil');
  const [, navigate] = useLocation();
  const go = () => {
    actTwin({ act: 'stay' });
    onGo?.();
    navigate(page);
  };
  return (
    <Key size="m" variant={variant} icon={<Navigation aria-hidden size={20} />} onClick={go}>
      {t('band.go')}
    </Key>
  );
}

/** Whole seconds of the five that are announced; `now` may be a second old. */
const secondsTo = (due: number, now: number) => Math.min(5, Math.max(1, Math.floor((due - now) / 1000)));

/** What the teacher asks of the class, or of this pupil, as one reads it on a page. */
export function TourCalls({ tour, now, nameOf, pageOfClass }: TourCallsProps) {
  const [path] = useLocation();
  const declined = useTwin((state) => state.declined);
  const { gather, invite, shown } = tour;
  const gathers = gather && gather.due > now ? pageOfGoal(gather.goal, pageOfClass) : null;
  const invites = invite && invite.id !== declined ? pageOfGoal(invite.goal, pageOfClass) : null;
  const shows = shown && pageOfSight(shown);
  return (
    <>
      <div className="vu-tourcalls">
        {gather && gathers && (
          <Gathering id={gather.id} due={gather.due} page={gathers} now={now} nameOf={nameOf} />
        )}
        {!gathers && <Following now={now} nameOf={nameOf} />}
        {invite && invites && !samePage(invites, path) && (
          <Invitation id={invite.id} page={invites} nameOf={nameOf} />
        )}
        <HintLine pageOfClass={pageOfClass} />
      </div>
      {shows && !samePage(shows, path) && <Showing page={shows} nameOf={nameOf} />}
      <WayBack path={path} />
    </>
  );
}

type Named = Pick<TourCallsProps, 'nameOf'>;

function Gathering({
  id,
  due,
  page,
  now,
  nameOf,
}: Named & { id: string; due: number; page: string; now: number }) {
  const t = useWords('tourPupil');
  const name = nameOf(page);
  return (
    <Call
      id={id}
      icon={<Users aria-hidden size={24} />}
      line={t('call.gather', { seconds: secondsTo(due, now), name })}
      said={t('call.gatherSaid', { name })}
    >
      <Go page={page} />
    </Call>
  );
}

/** The class goes on: in a few seconds the page goes too, unless one stays; or one was busy, and is only told. */
function Following({ now, nameOf }: Named & { now: number }) {
  const t = useWords('tourPupil');
  const { going, called } = useTwin((state) => state.twin);
  const page = going?.page ?? called?.page;
  if (!page) return null;
  const name = nameOf(page);
  const icon = <Navigation aria-hidden size={24} />;
  const stay = (
    <Key size="m" variant="secondary" onClick={() => actTwin({ act: 'stay' })}>
      {t('band.stay')}
    </Key>
  );
  if (going) {
    const said = t('call.goingSaid', { name });
    return (
      <Call
        id={`going ${going.due}`}
        icon={icon}
        said={said}
        line={t('call.going', { name, seconds: secondsTo(going.due, now) })}
      >
        <Go page={page} />
        {stay}
      </Call>
    );
  }
  const line =
    called?.why === 'shown' ? 'call.shown' : called?.why === 'brought' ? 'call.brought' : 'call.busy';
  return (
    <Call id={`called ${page} ${called?.why}`} icon={icon} line={t(line, { name })}>
      <Go page={page} />
      {stay}
    </Call>
  );
}

function Invitation({ id, page, nameOf }: Named & { id: string; page: string }) {
  const t = useWords('tourPupil');
  const answered = () => useTwin.setState({ declined: id });
  return (
    <Call id={id} icon={<Users aria-hidden size={24} />} line={t('call.invite', { name: nameOf(page) })}>
      <Go page={page} onGo={answered} />
      <Key size="m" variant="secondary" onClick={answered}>
        {t('call.later')}
      </Key>
    </Call>
  );
}

function Showing({ page, nameOf }: Named & { page: string }) {
  const t = useWords('tourPupil');
  return (
    <Call
      id={`shown ${page}`}
      icon={<Eye aria-hidden size={24} />}
      line={t('call.shown', { name: nameOf(page) })}
    >
      <Key size="m" variant="secondary" icon={<Eye aria-hidden size={20} />} href={page}>
        {t('call.see')}
      </Key>
    </Call>
  );
}

function HintLine({ pageOfClass }: { pageOfClass: string }) {
  const t = useWords('tourPupil');
  const hint = useTwin((state) => state.hint);
  if (!hint) return null;
  const seen = () => useTwin.setState({ hint: null });
  return (
    <div className="vu-call" role="status">
      <MessageSquare aria-hidden size={24} />
      <p className="vu-grow">
        <span className="vu-small">{t('hint.from')}</span>
        {t(`hint.${hint}`)}
      </p>
      <div className="vu-call__keys">
        {hint === 'come' && <Go page={pageOfClass} onGo={seen} variant="secondary" />}
        <Key size="m" variant="secondary" onClick={seen}>
          {t('hint.seen')}
        </Key>
      </div>
    </div>
  );
}

/** After the page has gone somewhere by itself: the way back. */
function WayBack({ path }: { path: string }) {
  const t = useWords('tourPupil');
  const back = useTwin((state) => state.twin.back);
  if (!back || !samePage(back.at, path)) return null;
  return (
    <p className="vu-tourback">
      <Key variant="quiet" size="m" icon={<Undo2 aria-hidden size={20} />} href={back.from}>
        {t('band.back')}
      </Key>
    </p>
  );
}
