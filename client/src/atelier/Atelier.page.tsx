import { useEffect, useRef, useState } from 'react';
import { atelier as en } from '../words/en/atelier.ts';
import { atelier as fr } from '../words/fr/atelier.ts';
import { addWords, useWords } from '../words/words.ts';
import './atelier.css';
import { bringPieces, type Drawn, type Piece, Showroom } from './showroom.ts';

declare module '../words/words.ts' {
  interface Namespaces {
    atelier: typeof fr;
  }
}
addWords('atelier', { fr, en });

type Pieces = Awaited<ReturnType<typeof bringPieces>>;

/** For those who build the city: each of its pieces alone, turning, with what it costs. */
export default function AtelierPage() {
  const t = useWords('atelier');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [all, setAll] = useState<Pieces | null>(null);
  const [failed, setFailed] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const room = useRef<Showroom | null>(null);
  const piece = all?.pieces[chosen];

  useEffect(() => {
    bringPieces().then(setAll, () => setFailed(true));
  }, []);
  useEffect(() => {
    const showroom = new Showroom(canvas.current!);
    room.current = showroom;
    let last = performance.now();
    let asked = 0;
    const frame = (now: number) => {
      asked = requestAnimationFrame(frame);
      const took = showroom.draw(Math.min(0.1, (now - last) / 1000));
      last = now;
      setDrawn((was) => (was?.calls === took?.calls && was?.triangles === took?.triangles ? was : took));
    };
    asked = requestAnimationFrame(frame);
    return () => {
      cancelAnimationFrame(asked);
      showroom.end();
    };
  }, []);
  useEffect(() => {
    if (all && piece) room.current?.show(piece, all.notes);
  }, [all, piece]);

  const go = (by: number) => all && setChosen((chosen + by + all.pieces.length) % all.pieces.length);
  return (
    <main className="vu-atelier">
      <h1>{t('title')}</h1>
      {failed && <p role="alert">{t('failed')}</p>}
      <div className="vu-atelier__tools">
        <button type="button" onClick={() => go(-1)}>
          {t('before')}
        </button>
        <label>
          {t('piece')}
          <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {all?.pieces.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => go(1)}>
          {t('after')}
        </button>
        <button type="button" onClick={() => room.current?.turnBy(Math.PI / 4)}>
          {t('turn')}
        </button>
      </div>
      <canvas ref={canvas} className="vu-atelier__canvas" aria-label={piece?.name} />
      {piece && <Counts piece={piece} drawn={drawn} />}
    </main>
  );
}

function Counts({ piece, drawn }: { piece: Piece; drawn: Drawn | null }) {
  const t = useWords('atelier');
  return (
    <dl className="vu-atelier__counts">
      <dt>{t('triangles')}</dt>
      <dd>{piece.triangles}</dd>
      <dt>{t('vertices')}</dt>
      <dd>{piece.vertices}</dd>
      <dt>{t('bytes')}</dt>
      <dd>{Math.round(piece.bytes / 1000)}</dd>
      <dt>{t('calls')}</dt>
      <dd>{drawn?.calls ?? '–'}</dd>
      <dt>{t('drawn')}</dt>
      <dd>{drawn?.triangles ?? '–'}</dd>
    </dl>
  );
}
