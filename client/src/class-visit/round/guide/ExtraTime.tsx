import { EXTRAS, type Extra } from '@ville-usine/shared/class-visit/round/round';
import { announce } from '../../../ui/announce.ts';
import { useWords } from '../../../words/words.ts';
import { roundAsks } from '../round-store.ts';
import './round-guide-words.ts';

type ExtraTimeProps = { pupil: { id: string; pseudonym: string; extra: Extra }; disabled?: boolean };

/** More time for one pupil: half as much again, twice as much, or no bell. */
export function ExtraTime({ pupil, disabled }: ExtraTimeProps) {
  const t = useWords('roundGuide');
  const { id: pupilId, pseudonym: name } = pupil;
  async function give(extra: Extra) {
    if ((await roundAsks('round:extra', { pupilId, extra })).ok)
      announce(t('extra.set', { name, extra: t(`extra.${extra}`) }));
  }
  return (
    <select
      className="vu-extra"
      aria-label={t('extra.of', { name })}
      value={pupil.extra}
      disabled={disabled}
      onChange={({ target }) => void give(target.value as Extra)}
    >
      {EXTRAS.map((extra) => (
        <option key={extra} value={extra}>
          {t(`extra.${extra}`)}
        </option>
      ))}
    </select>
  );
}
