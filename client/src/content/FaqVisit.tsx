import { can } from '@ville-usine/shared/people/can';
import { MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import '../live/after.css';
import '../live/record.css';
import '../live/after-words.ts';
import { FaqList } from '../live/FaqList.tsx';
import { ReportNews } from '../live/ReportNews.tsx';
import { useStaff } from '../live/use-staff.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import { useEdition } from './edition-store.ts';
import { useSessions } from './sessions-store.ts';
import { type Answered, useFaq } from './use-faq.ts';
import { Trail, VisitFrame } from './VisitFrame.tsx';

/** `/visite/faq`: every answer of the edition; `?secteur=` and `?stand=` narrow it. */
export function FaqVisit() {
  const t = useWords('after');
  const core = useWords('core');
  const say = useSay();
  const edition = useEdition()!;
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const stand = asked.get('stand') ?? undefined;
  const company = edition.companies.find((one) => one.id === stand);
  const sector = company?.sector ?? asked.get('secteur') ?? undefined;
  const state = useStaff();
  const staff = state.status === 'here' ? state.staff : null;
  const sessions = useSessions();
  const { answers, reload } = useFaq({ company: company?.id, sector, staff: staff !== null });
  const care = useMemo(() => {
    return ({ entry }: Answered) => {
      const session = sessions?.find((one) => one.id === entry?.sessionId);
      if (staff === null || !can(staff, 'faq:edit', session)) return null;
      return { lists: can(staff, 'faq:list', session) };
    };
  }, [staff, sessions]);

  const narrow = (name: 'secteur' | 'stand', value: string) =>
    go(value ? `/visite/faq?${new URLSearchParams({ [name]: value })}` : '/visite/faq', { replace: true });
  return (
    <VisitFrame
      icon={<MessagesSquare aria-hidden size={28} />}
      title={t('faq.title')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('faq.trail')} />}
    >
      <ReportNews />
      <Sheet className="vu-faqpage">
        <h2 className="vu-hidden">{t('faq.title')}</h2>
        <div className="vu-faqpage__filters">
          <label>
            {t('faq.sector')}
            <select value={sector ?? ''} onChange={(event) => narrow('secteur', event.target.value)}>
              <option value="">{t('faq.allSectors')}</option>
              {edition.sectors.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.name)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('faq.stand')}
            <select
              value={company?.id ?? ''}
              onChange={(event) =>
                event.target.value ? narrow('stand', event.target.value) : narrow('secteur', sector ?? '')
              }
            >
              <option value="">{t('faq.allStands')}</option>
              {edition.companies
                .filter((one) => sector === undefined || one.sector === sector)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
            </select>
          </label>
        </div>
        <FaqList answers={answers} care={care} onChanged={reload} searchable />
      </Sheet>
    </VisitFrame>
  );
}
