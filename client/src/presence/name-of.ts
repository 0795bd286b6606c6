import { classOfGuide } from '@ville-usine/shared/class-visit/guide-name';
import type { Peer } from '@ville-usine/shared/presence/peer';
import { wordsOf } from '../words/words.ts';
import './gestures-words.ts';

/** What somebody in the city is called in the visitor's language: a guide's name is « teacher » and the class. */
export const nameOf = ({ pseudonym, kind }: Pick<Peer, 'pseudonym' | 'kind'>): string =>
  kind === 'teacher' ? wordsOf('gestures')('guide', { label: classOfGuide(pseudonym) }) : pseudonym;
