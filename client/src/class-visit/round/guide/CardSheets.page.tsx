import { LayoutGrid, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ComfortTool } from '../../../ui/comfort/ComfortTool.tsx';
import { Key } from '../../../ui/Key.tsx';
import { LanguageTool } from '../../../ui/LanguageTool.tsx';
import { PlacePlate } from '../../../ui/PlacePlate.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useWords } from '../../../words/words.ts';
import '../../../content/visit-frame.css';
import { CardSheet } from './CardSheet.tsx';
import { Choice } from './Choice.tsx';
import './card-sheets.css';
import { type CardSize, SETS_MAX, sheetsOf } from './card-sheets.ts';
import './round-guide-words.ts';
import './start-round.css';
import { inEdition } from '../../../net/base.ts';

const TILE = { ground: '#ffc53d', ink: '#1e1a33' };
const SETS = [1, 15, 30] as const;

/** `/classe/direct/cartes`: paper cards to answer with, chosen on the screen and printed on A4. */
export default function CardSheetsPage() {
  const t = useWords('roundGuide');
  const [size, setSize] = useState<CardSize>('quarter');
  const [six, setSix] = useState(false);
  const [sets, setSets] = useState('1');
  const letters = six ? 6 : 4;
  const sheets = sheetsOf(size, letters);
  const count = Math.min(SETS_MAX, Math.max(1, Number.parseInt(sets, 10) || 1));
  const token = window.location.hash;
  useEffect(() => {
    document.title = `${t('cards.title')} · Ville-Usine`;
    performance.mark('ville:interactive');
  }, [t]);
  return (
    <div className="vu-frame vu-cardspage">
      <header className="vu-frame__top vu-cardspage__screen">
        <PlacePlate
          icon={<LayoutGrid aria-hidden size={28} />}
          tile={TILE}
          title={t('cards.title')}
          trail={<a href={inEdition(`/classe${token}`)}>{t('cards.back')}</a>}
        />
        <div className="vu-frame__tools">
          <LanguageTool />
          <ComfortTool />
        </div>
      </header>
      <main id="contenu" className="vu-cardspage__main">
        <Sheet className="vu-cardspage__form vu-cardspage__screen">
          <p className="vu-lead">{t('cards.line')}</p>
          <Choice
            title={t('cards.which')}
            explained={t(`cards.${size}Line`)}
            options={[
              { value: 'quarter' as const, name: t('cards.quarter') },
              { value: 'half' as const, name: t('cards.half') },
            ]}
            value={size}
            onChoose={setSize}
          />
          <label className="vu-startround__switch">
            <input type="checkbox" checked={six} onChange={({ target }) => setSix(target.checked)} />
            <span>{t('cards.more')}</span>
          </label>
          <fieldset className="vu-startround__choice">
            <legend>{t('cards.sets')}</legend>
            <div className="vu-row vu-row--wrap">
              <input
                className="vu-cardspage__sets"
                type="number"
                inputMode="numeric"
                aria-label={t('cards.sets')}
                min={1}
                max={SETS_MAX}
                value={sets}
                list="vu-sets"
                onChange={({ target }) => setSets(target.value)}
              />
              <datalist id="vu-sets">
                {SETS.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            </div>
            <p className="vu-small">{t('cards.setsLine')}</p>
          </fieldset>
          <Key full icon={<Printer aria-hidden size={22} />} onClick={() => window.print()}>
            {t('cards.print')} · {t('cards.pages', { count: sheets.length * count })}
          </Key>
        </Sheet>
        <div className="vu-cardsheets">
          {Array.from({ length: count }, (_, set) =>
            sheets.map((cards, sheet) => (
              <CardSheet
                // biome-ignore lint/suspicious/noArrayIndexKey: sets are all alike
                key={`${set} ${sheet}`}
                cards={cards}
                size={size}
                number={set * sheets.length + sheet + 1}
                onlyPrinted={set > 0}
              />
            )),
          )}
        </div>
      </main>
    </div>
  );
}
