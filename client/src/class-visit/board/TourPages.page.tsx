import { lazy } from 'react';
import { Route, Switch } from 'wouter';

const TourBoard = lazy(() => import('./TourBoard.page.tsx'));
const TourProjector = lazy(() => import('./TourProjector.page.tsx'));

/** `/classe/direct`: the teacher's board, and `/tableau` under it for the projector. */
export default function TourPages() {
  return (
    <Switch>
      <Route path="/classe/direct/tableau" component={TourProjector} />
      <Route component={TourBoard} />
    </Switch>
  );
}
