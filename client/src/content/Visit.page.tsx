import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Accessibility, Event, Legal, NearYou, Privacy, Staff, WhichTrade } from '../pages/parts.ts';
import { Rescue } from '../ui/Rescue.tsx';
import { EditionGate } from './EditionGate.tsx';
import { Missing } from './Missing.tsx';
import { PlanVisit } from './PlanVisit.tsx';
import { SectorVisit } from './SectorVisit.tsx';
import { StandVisit } from './StandVisit.tsx';
import { TradeVisit } from './TradeVisit.tsx';
import { VisitPanels } from './VisitPanels.tsx';
import './visit-words.ts';

const Quiz = lazy(async () => ({ default: (await import('./QuizVisit.tsx')).QuizVisit }));
const Session = lazy(async () => ({ default: (await import('./SessionVisit.tsx')).SessionVisit }));
const Agenda = lazy(async () => ({ default: (await import('../programme/AgendaVisit.tsx')).AgendaVisit }));
const Adults = lazy(async () => ({ default: (await import('../programme/AdultsVisit.tsx')).AdultsVisit }));
const Faq = lazy(async () => ({ default: (await import('./FaqVisit.tsx')).FaqVisit }));
const Find = lazy(async () => ({ default: (await import('../find/FindVisit.tsx')).FindVisit }));
const Glossary = lazy(async () => ({ default: (await import('./GlossaryVisit.tsx')).GlossaryVisit }));
const Transcript = lazy(async () => ({ default: (await import('./TranscriptVisit.tsx')).TranscriptVisit }));
const Replay = lazy(async () => ({ default: (await import('./ReplayVisit.tsx')).ReplayVisit }));
const Passport = lazy(async () => ({
  default: (await import('../passport/PassportVisit.tsx')).PassportVisit,
}));
const Verify = lazy(async () => ({
  default: (await import('../passport/VerifyPassport.tsx')).VerifyPassport,
}));

/** The visit without 3D: the same city, stands, quizzes and questions, on pages. */
export default function VisitPages() {
  return (
    <Rescue>
      <Suspense>
        <Switch>
          <Route path="/visite" component={PlanVisit} />
          <Route path="/visite/accessibilite" component={Accessibility} />
          <Route path="/visite/vie-privee" component={Privacy} />
          <Route path="/visite/mentions-legales" component={Legal} />
          <Route path="/visite/professionnels" component={Staff} />
          <Route path="/visite/passeport/verifier" component={Verify} />
          <Route>
            <EditionGate framed>
              <Switch>
                <Route path="/visite/secteur/:id">{({ id }) => <SectorVisit key={id} id={id} />}</Route>
                <Route path="/visite/stand/:id">{({ id }) => <StandVisit key={id} id={id} />}</Route>
                <Route path="/visite/metier/:id">{({ id }) => <TradeVisit key={id} id={id} />}</Route>
                <Route path="/visite/quiz/:id">{({ id }) => <Quiz key={id} id={id} />}</Route>
                <Route path="/visite/chercher" component={Find} />
                <Route path="/visite/quel-metier" component={WhichTrade} />
                <Route path="/visite/faq" component={Faq} />
                <Route path="/visite/glossaire" component={Glossary} />
                <Route path="/visite/rencontre/:id/compte-rendu">
                  {({ id }) => <Transcript key={id} id={id} />}
                </Route>
                <Route path="/visite/rencontre/:id/revoir">{({ id }) => <Replay key={id} id={id} />}</Route>
                <Route path="/visite/rencontre/:id">{({ id }) => <Session key={id} id={id} />}</Route>
                <Route path="/visite/rencontres/pres-de-chez-toi/:id">
                  {({ id }) => <Event key={id} id={id} />}
                </Route>
                <Route path="/visite/rencontres/pres-de-chez-toi" component={NearYou} />
                <Route path="/visite/rencontres" component={Agenda} />
                <Route path="/visite/adultes" component={Adults} />
                <Route path="/visite/passeport" component={Passport} />
                <Route component={Missing} />
              </Switch>
            </EditionGate>
          </Route>
        </Switch>
      </Suspense>
      <VisitPanels />
    </Rescue>
  );
}
