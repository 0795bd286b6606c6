import type { Brought, TourNow } from '@ville-usine/shared/class-visit/tour';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { request } from '../../net/request.ts';
import { announce } from '../../ui/announce.ts';
import { useWords } from '../../words/words.ts';
import { onBrought, onHint, serverNow, useTour } from '../tour/tour-store.ts';
import { isBusy } from './is-busy.ts';
import { pageOfGoal } from './page-of.ts';
import type { Here, TwinAct } from './step-twin.ts';
import { actTwin, useTwin } from './twin-store.ts';

/** What the server takes for a page. */
const PAGE = /^\/[a-z0-9/:-]{0,119}$/;

type TwinTourProps = {
  tour: TourNow | null;
  /** Where the class is; undefined until that is known. */
  page: string | null | undefined;
  nameOf: (page: string) => string;
};

/** Follows the class from page to page and tells the teacher's board where one is; gives the server's time, each second anew. */
export function useTwinTour({ tour, page, nameOf }: TwinTourProps): number {
  const t = useWords('tourPupil');
  const [path, navigate] = useLocation();
  const self = useTour((state) => state.self);
  const [now, setNow] = useState(serverNow);

  const here = (): Here => ({ page: path, busy: isBusy(), now: serverNow() });
  const act = (wish: TwinAct) => {
    const go = actTwin(wish);
    if (!go) return;
    navigate(go);
    announce(t('call.gone', { name: nameOf(go) }));
  };
  const told = useEffectEvent(() => {
    if (tour && page !== undefined) act({ act: 'told', tour, page, here: here() });
  });
  const second = useEffectEvent(() => act({ act: 'second', here: here() }));
  const brought = useEffectEvent(({ goal }: Brought) =>
    act({ act: 'brought', page: pageOfGoal(goal, page ?? '/visite'), here: here() }),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told, and where that is, is what the page answers
  useEffect(() => told(), [tour, page]);
  useEffect(() => onBrought((one) => brought(one)), []);
  useEffect(() => onHint((hint) => useTwin.setState({ hint })), []);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(serverNow());
      second();
    }, 1_000);
    return () => clearInterval(timer);
  }, []);
  // Told anew after every coming back, when the tour was joined again.
  useEffect(() => {
    if (self && PAGE.test(path)) void request('tour:report', { page: path, stuck: false });
  }, [path, self]);
  return now;
}
