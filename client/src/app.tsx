import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { BASE } from './net/base.ts';
import { ArrivalPage } from './people/Arrival.page.tsx';
import './ui/tokens.css';
import './ui/page.css';

const VisitPages = lazy(() => import('./content/Visit.page.tsx'));
const ModerationDesk = lazy(() => import('./live/ModerationDesk.page.tsx'));
const ProfessionalDesk = lazy(() => import('./live/ProfessionalDesk.page.tsx'));
const TeacherDesk = lazy(() => import('./live/TeacherDesk.page.tsx'));
const ReportsPage = lazy(() => import('./live/Reports.page.tsx'));
const RetentionPage = lazy(() => import('./people/Retention.page.tsx'));
const AtelierPage = lazy(() => import('./atelier/Atelier.page.tsx'));
const ClassVisit = lazy(() => import('./class-visit/ClassVisit.page.tsx'));
const TourPages = lazy(() => import('./class-visit/board/TourPages.page.tsx'));
const OwnQuizzes = lazy(() => import('./class-visit/own-quiz/OwnQuizzes.page.tsx'));
const OrganiserDesk = lazy(() => import('./people/OrganiserDesk.page.tsx'));

/** The addresses of the product; `/acces/:token` and `/api` are the server's. */
export function App() {
  return (
    <Suspense>
      <Router base={BASE}>
        <Switch>
          <Route path="/visite/*?" component={VisitPages} />
          <Route path="/moderation" component={ModerationDesk} />
          <Route path="/moderation/signalements" component={ReportsPage} />
          <Route path="/pro" component={ProfessionalDesk} />
          <Route path="/enseignant" component={TeacherDesk} />
          <Route path="/classe" component={ClassVisit} />
          <Route path="/classe/direct/*?" component={TourPages} />
          <Route path="/classe/quiz/*?" component={OwnQuizzes} />
          <Route path="/organisation" component={OrganiserDesk} />
          <Route path="/organisation/conservation" component={RetentionPage} />
          <Route path="/atelier" component={AtelierPage} />
          <Route path="/" component={ArrivalPage} />
          <Route component={VisitPages} />
        </Switch>
      </Router>
    </Suspense>
  );
}
