import { QUIZ_FORMATS, type QuizFormat } from '@ville-usine/shared/quiz/import-report';
import { OWN_QUESTIONS, OWN_QUIZZES, QUIZ_FILE_BYTES } from '@ville-usine/shared/quiz/own-limits';
import { Download, FileUp, RefreshCw } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import type { Failure } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { readFile } from './read-file.ts';
import type { UnreadImport } from './unread-import.ts';

const ENDINGS: Record<QuizFormat, string> = { gift: 'gift', 'moodle-xml': 'xml', csv: 'csv' };
const ACCEPT = '.gift,.txt,.xml,.csv,.tsv,text/plain,text/csv,text/xml';

type ImportCardProps = { token: string; isFull: boolean; onRead: (unread: UnreadImport) => void };

/** Where a quiz file is chosen or dropped, and what such files look like. */
export function ImportCard({ token, isFull, onRead }: ImportCardProps) {
  const t = useWords('ownQuiz');
  return (
    <Sheet className="vu-bring" aria-labelledby="vu-bring-title">
      <h2 id="vu-bring-title">{t('bring.title')}</h2>
      {isFull ? <p>{t('bring.full', { max: OWN_QUIZZES })}</p> : <Choose token={token} onRead={onRead} />}
      <Examples />
    </Sheet>
  );
}

function Choose({ token, onRead }: Omit<ImportCardProps, 'isFull'>) {
  const t = useWords('ownQuiz');
  const failureText = useFailure();
  const [reading, setReading] = useState<File | null>(null);
  const [failed, setFailed] = useState<{ file: File; failure: Failure } | null>(null);
  const [isOver, setOver] = useState(false);

  async function read(file: File | undefined) {
    if (!file || reading) return;
    setFailed(null);
    setReading(file);
    const answer = await readFile(token, file);
    setReading(null);
    if (answer.ok) onRead(answer.value);
    else setFailed({ file, failure: answer.error });
  }
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    void read(event.dataTransfer.files[0]);
  };

  return (
    <>
      <label
        className={isOver ? 'vu-drop vu-drop--over' : 'vu-drop'}
        onDragOver={over(true)}
        onDragLeave={over(false)}
        onDrop={drop}
      >
        <FileUp aria-hidden size={34} />
        <b>{reading ? t('bring.reading', { name: reading.name }) : t('bring.choose')}</b>
        {!reading && <span className="vu-soft vu-drop__drop">{t('bring.drop')}</span>}
        <input
          type="file"
          className="vu-hidden"
          accept={ACCEPT}
          aria-describedby="vu-bring-line"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            // The same file, corrected, can be chosen once more.
            target.value = '';
          }}
        />
      </label>
      <p id="vu-bring-line" className="vu-small">
        {t('bring.line', { kb: QUIZ_FILE_BYTES / 1024, max: OWN_QUESTIONS })}
      </p>
      {failed && (
        <StatusBand tone="bad">
          {failureText(failed.failure)}
          <Key
            variant="secondary"
            size="m"
            icon={<RefreshCw aria-hidden size={18} />}
            onClick={() => void read(failed.file)}
          >
            {t('bring.again', { name: failed.file.name })}
          </Key>
        </StatusBand>
      )}
    </>
  );
}

function Examples() {
  const t = useWords('ownQuiz');
  const language = useLanguage();
  return (
    <div className="vu-bring__examples">
      <h3>{t('bring.examples')}</h3>
      <ul>
        {QUIZ_FORMATS.map((as) => (
          <li key={as}>
            <a
              href={`/exemples/quiz-${language}.${ENDINGS[as]}`}
              download
              aria-label={t('bring.example', { as: t(`formats.${as}`) })}
            >
              <Download aria-hidden size={18} />
              {t(`formats.${as}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
