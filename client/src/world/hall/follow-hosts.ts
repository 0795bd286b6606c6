import type { Company } from '@ville-usine/shared/content/company';
import type { StoreApi } from 'zustand';
import { useEditionStore } from '../../content/edition-store.ts';
import { type Host, type Screen, useScreen } from '../../live/screen-store.ts';
import { announce } from '../../ui/announce.ts';
import { languageNow } from '../../words/say-now.ts';
import { onLanguage, wordsOf } from '../../words/words.ts';
import type { DeskHosts, Guest } from './desk-hosts.ts';
import './hall-words.ts';
import { hostLook } from './host-look.ts';

/** « fondeur » within a sentence. */
const within = (trade: string) => trade.charAt(0).toLocaleLowerCase() + trade.slice(1);

/** A professional of the session as one meets them: what the edition knows of them makes their looks. */
function guestOf(host: Host, companies: readonly Company[]): Guest {
  const t = wordsOf('hall');
  const company = companies.find(({ id }) => id === host.companyId);
  const person = company?.people.find(({ name }) => name === host.name);
  const trade = person?.trade[languageNow()] ?? host.trade;
  const role = t(`host.${person?.portrait.gender ?? 'someone'}`);
  return {
    id: host.id,
    name: host.name,
    line: [role, trade].filter(Boolean).join(' · '),
    said: trade ? `${host.name}, ${within(trade)}` : host.name,
    look: hostLook(host.name, person?.portrait ?? null, company?.colour),
    answering: host.answering,
    answers: host.answers,
  };
}

/** Brings the professionals of a screen's session to their desk as they come and go; gives the way to stop. */
export function followHosts(
  desk: DeskHosts,
  screen: Pick<StoreApi<Screen>, 'getState' | 'subscribe'> = useScreen,
): () => void {
  const looks = new Map<string, Guest['look']>();
  const follow = () => {
    const { edition } = useEditionStore.getState();
    const guests = screen.getState().hosts.map((host) => {
      const guest = guestOf(host, edition?.companies ?? []);
      // The same look as long as it says the same: clothes are only handed to the graphics card when they change.
      const key = JSON.stringify([host.id, guest.look]);
      const look = looks.get(key) ?? guest.look;
      looks.set(key, look);
      return { ...guest, look };
    });
    desk.welcome(guests, performance.now());
  };
  desk.greets = ({ said }) => announce(wordsOf('hall')('host.greets', { name: said }));
  follow();
  const stops = [screen.subscribe(follow), useEditionStore.subscribe(follow), onLanguage(follow)];
  return () => {
    for (const stop of stops) stop();
    desk.close();
  };
}
