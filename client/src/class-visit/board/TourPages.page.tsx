import { lazy } from 'react';
import { Route, Switch } from 'wouter';

const TourBoard = lazy(() => import('./TourBoard.page.tsx'));
const TourProjector = lazy(() => import('./TourProjector.page.tsx'));
const RoundScreen = lazy(() => import('../round/guide/RoundScreen.page.tsx'));
const CardSheets = lazy(() => import('../round/guide/CardSheets.page.tsx'));

/** `/classe/direct`: the teacher's board; under it `/tableau` and `/quiz` for the projector, and `/cartes` to print. */
export default function TourPages() {
  return (
    <Switch>
      <Route path="/classe/direct/tableau" component={TourProjector} />
      <Route path="/classe/direct/quiz" component={RoundScreen} />
      <Route path="/classe/direct/cartes" component={CardSheets} />
      <Route component={TourBoard} />
    </Switch>
  );
}
