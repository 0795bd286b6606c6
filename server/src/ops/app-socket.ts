import type { Person } from '@ville-usine/shared/people/person';
import type { ClientToServer, RequestName, ServerToClient } from '@ville-usine/shared/wire';
import type { Logger } from 'pino';
import type { Server, Socket } from 'socket.io';

/** What every socket carries from its handshake on. */
export type SocketData = {
  person: Person;
  /** Where it comes from, for limits only; null for the machine itself. */
  address: string | null;
  desk: MessageDesk;
  /** The class this page leads, once it has proved the private link's secret; `device` is its browser's own key. */
  guides?: { classId: string; name: string; device: string | undefined };
  /** True while the teacher of their class has put this visitor aside. */
  away?: boolean;
  /** Called, and waited for, once `person` is otherwise than before. */
  renewed?: (() => unknown)[];
};

/** What `handle` needs of the application; one for all sockets. */
export type MessageDesk = {
  logger: Logger;
  /** Seconds to wait when this person or their address asks too much, else 0. */
  wait(name: RequestName, person: Person, address: string | null): number;
  /** True once the server is stopping: new work is refused. */
  closing(): boolean;
  /** Counts work in progress, so that a stop lets it finish. */
  track<T>(work: Promise<T>): Promise<T>;
};

export type AppSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
export type AppServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
