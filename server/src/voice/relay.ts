/** One line of sound and picture: what to answer its page with, and how to end it. */
export type Line = {
  /** The SDP answer. */
  answer: string;
  close(): Promise<void>;
};

/**
 * What carries sound and picture from one who speaks to those who listen. Offers and answers are whole SDP texts, as WHIP
 * and WHEP have them; `gone` is called once when a line has ended by itself.
 */
export type Relay = {
  /** Someone begins to speak in this room, where nobody speaks. */
  speak(room: string, offer: string, gone: () => void): Promise<Line>;
  /** Throws `voice-silent` where nobody speaks. */
  listen(room: string, offer: string, gone: () => void): Promise<Line>;
  close(): Promise<void>;
};
