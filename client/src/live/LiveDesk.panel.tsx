import { LiveRoom, type LiveRoomProps } from './LiveRoom.tsx';

/** The room of a live session, to follow what is asked and answered. */
export default function LiveDeskPanel(props: LiveRoomProps) {
  return <LiveRoom {...props} start="follow" />;
}
