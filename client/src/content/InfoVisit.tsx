import { Accessibility, GraduationCap, Scale, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import { AccessStatement } from './AccessStatement.tsx';
import './pages-words.ts';
import './sector.css';
import { Trail, VisitFrame } from './VisitFrame.tsx';

type InfoPageProps = { icon: ReactNode; title: string; trail: string; lead: string; children: ReactNode };

function InfoPage({ icon, title, trail, lead, children }: InfoPageProps) {
  const core = useWords('core');
  return (
    <VisitFrame
      icon={icon}
      title={title}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={trail} />}
      tile={{ ground: 'var(--vu-yellow)', ink: 'var(--vu-ink)' }}
    >
      <Sheet className="vu-prose">
        <p className="vu-lead">{lead}</p>
        {children}
      </Sheet>
    </VisitFrame>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="vu-bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

/** `/visite/accessibilite`: what is there for whom, and the statement. */
export function AccessibilityPage() {
  const t = useWords('pages');
  return (
    <InfoPage
      icon={<Accessibility aria-hidden size={28} />}
      title={t('accessibility.title')}
      trail={t('accessibility.trail')}
      lead={t('accessibility.lead')}
    >
      <Lines
        title={t('accessibility.worksTitle')}
        lines={(['comfort', 'keyboard', 'reader', 'noDrag', 'motion', 'size', 'images'] as const).map((key) =>
          t(`accessibility.works.${key}`),
        )}
      />
      <Part title={t('accessibility.helpTitle')}>{t('accessibility.help')}</Part>
      <AccessStatement />
    </InfoPage>
  );
}

/** `/visite/vie-privee`. */
export function PrivacyPage() {
  const t = useWords('pages');
  return (
    <InfoPage
      icon={<ShieldCheck aria-hidden size={28} />}
      title={t('privacy.title')}
      trail={t('privacy.trail')}
      lead={t('privacy.lead')}
    >
      <Lines
        title={t('privacy.keptTitle')}
        lines={(
          ['pseudonym', 'quiz', 'questions', 'class', 'visit', 'ownQuiz', 'passport', 'pack'] as const
        ).map((key) => t(`privacy.kept.${key}`))}
      />
      <Lines
        title={t('privacy.neverTitle')}
        lines={(['others', 'contact', 'media'] as const).map((key) => t(`privacy.never.${key}`))}
      />
      <Part title={t('privacy.cookieTitle')}>{t('privacy.cookie')}</Part>
      <Part title={t('privacy.rightsTitle')}>{t('privacy.rights')}</Part>
    </InfoPage>
  );
}

/** `/visite/mentions-legales`. */
export function LegalPage() {
  const t = useWords('pages');
  return (
    <InfoPage
      icon={<Scale aria-hidden size={28} />}
      title={t('legal.title')}
      trail={t('legal.trail')}
      lead={t('legal.lead')}
    >
      <Part title={t('legal.editorTitle')}>{t('legal.editor')}</Part>
      <Part title={t('legal.contentTitle')}>{t('legal.content')}</Part>
      <Part title={t('legal.fontsTitle')}>{t('legal.fonts')}</Part>
    </InfoPage>
  );
}

/** `/visite/professionnels`: staff come in by their own link; this page says so. */
export function StaffPage() {
  const t = useWords('pages');
  return (
    <InfoPage
      icon={<GraduationCap aria-hidden size={28} />}
      title={t('staff.title')}
      trail={t('staff.trail')}
      lead={t('staff.lead')}
    >
      <Part title={t('staff.teacherTitle')}>{t('staff.teacher')}</Part>
      <p>
        <Key size="m" href="/classe">
          {t('staff.prepare')}
        </Key>
      </p>
      <Part title={t('staff.professionalTitle')}>{t('staff.professional')}</Part>
      <Part title={t('staff.moderatorTitle')}>{t('staff.moderator')}</Part>
      <Part title={t('staff.lostTitle')}>{t('staff.lost')}</Part>
      <p>{t('staff.open')}</p>
      <div className="vu-row vu-row--wrap">
        <Key variant="secondary" size="m" href="/pro">
          {t('staff.toProfessional')}
        </Key>
        <Key variant="secondary" size="m" href="/moderation">
          {t('staff.toModeration')}
        </Key>
        <Key variant="secondary" size="m" href="/organisation">
          {t('staff.toOrganiser')}
        </Key>
      </div>
    </InfoPage>
  );
}
