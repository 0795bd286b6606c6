import { Moved } from './Moved.panel.tsx';
import { PutAside } from './PutAside.panel.tsx';

/** The class code is typed on the first page. */
const typeKey = () => window.location.assign('/');

/** What can befall a pupil of a class over the city. */
export default function PupilStates() {
  return (
    <>
      <PutAside />
      <Moved onKey={typeKey} />
    </>
  );
}
