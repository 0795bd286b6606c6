import type { RoomState } from '@ville-usine/shared/live/room';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Spotlight } from '@ville-usine/shared/live/spotlight';
import { MonitorPlay } from 'lucide-react';
import { ofSector, useEdition } from '../content/edition-store.ts';
import { Chip } from '../ui/Chip.tsx';
import { useSay, useWords } from '../words/words.ts';
import './lead.css';
import './lead-words.ts';
import { useLead } from './use-lead.ts';

/** What the big screen shows: the question in hand, a poll, a picture, a place of the hall, or nothing. */
export function SpotlightDesk({ session, room }: { session: LiveSession; room: RoomState }) {
  const t = useWords('lead');
  const say = useSay();
  const lead = useLead();
  const edition = useEdition();
  const steps = edition?.sectors.find((one) => one.id === session.sectorId)?.steps ?? [];
  const stands = edition ? ofSector(edition, session.sectorId).companies : [];
  const { spotlight } = room;
  const poll = room.polls.at(-1);
  const places = [
    ...steps.map((step) => ({
      of: { kind: 'step' as const, id: step.id },
      name: say(step.title),
      drawn: step.picture !== undefined,
    })),
    ...stands.map((one) => ({ of: { kind: 'stand' as const, id: one.id }, name: one.name, drawn: true })),
  ];
  const put = (show: Spotlight, name: string) =>
    void lead('room:spotlight', { sessionId: session.id, show }, t('screen.done', { name }));
  const simple: [Spotlight, string][] = [
    [{ kind: 'question' }, t('screen.question')],
    ...(poll ? [[{ kind: 'poll', id: poll.id }, t('screen.poll')] satisfies [Spotlight, string]] : []),
    [{ kind: 'nothing' }, t('screen.nothing')],
  ];
  const isOn = (one: Spotlight) => JSON.stringify(one) === JSON.stringify(spotlight);
  return (
    <section className="vu-lead__part" aria-label={t('screen.title')}>
      <h3>
        <MonitorPlay aria-hidden size={20} />
        {t('screen.title')}
      </h3>
      <div className="vu-filters">
        {simple.map(([one, name]) => (
          <Chip key={name} on={isOn(one)} onClick={() => put(one, name)}>
            {name}
          </Chip>
        ))}
      </div>
      {(['picture', 'spot'] as const).map((kind) => {
        const choices = places.filter((place) => kind === 'spot' || place.drawn);
        const chosen = choices.findIndex(({ of }) => isOn({ kind, of }));
        return (
          <label key={kind} className="vu-lead__choice">
            <span>{t(kind === 'picture' ? 'screen.pictures' : 'screen.spots')}</span>
            <select
              className="vu-lead__field"
              value={chosen < 0 ? '' : String(chosen)}
              onChange={(event) => {
                const place = choices[Number(event.target.value)];
                if (place && event.target.value !== '') put({ kind, of: place.of }, place.name);
              }}
            >
              <option value="">{t('screen.choose')}</option>
              {choices.map(({ of, name }, index) => (
                <option key={`${of.kind}:${of.id}`} value={String(index)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </section>
  );
}
