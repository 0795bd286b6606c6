import { LiveRoom, type LiveRoomProps } from './LiveRoom.tsx';

/** The room with the cursor in the question already. */
export default function AskPanel(props: LiveRoomProps) {
  return <LiveRoom {...props} start="ask" />;
}
