import { describe, expect, it } from 'vitest';
import { type KeptQuestion, toDesk, toOwn, toPublic } from './question-views.ts';

const kept: KeptQuestion = {
  id: 'q',
  sessionId: 's',
  visitorId: 'v',
  key: 'k',
  text: 'Écris-moi : •••',
  original: 'Écris-moi : 06 12 34 56 78',
  place: { kind: 'stand', id: 'acierie-belle-etoile' },
  state: { name: 'held', because: 'contact-details' },
  votes: 0,
  pinned: false,
  reworded: false,
  askedAt: '2021-11-23T09:00:00.000Z',
  approvedAt: null,
  pseudonym: 'Tournevis Agile',
  classId: 'c',
  gathers: 0,
  classLabel: '4e B',
  firstTime: true,
};
const reworded: KeptQuestion = { ...kept, text: 'Comment vous joindre ?', reworded: true };
const approved: KeptQuestion = { ...reworded, state: { name: 'approved' }, approvedAt: kept.askedAt };

describe('L10. Everyone sees of a question only what they may', () => {
  it('the public sees nothing before approval, and then neither author, class nor original words', () => {
    expect(toPublic(kept)).toBeNull();
    expect(Object.keys(toPublic(approved)!).sort()).toEqual(
      ['approvedAt', 'id', 'pinned', 'place', 'pseudonym', 'reworded', 'state', 'text', 'votes'].sort(),
    );
    expect(toPublic(approved)!.text).toBe('Comment vous joindre ?');
  });

  it('its author sees their own words until others see it', () => {
    expect(toOwn(kept).text).toBe(kept.original);
    expect(toOwn(reworded)).toMatchObject({ text: kept.original, reworded: false });
    expect(toOwn(approved)).toMatchObject({ text: 'Comment vous joindre ?', reworded: true });
  });

  it('moderators never see contact details', () => {
    for (const one of [kept, reworded, approved]) expect(JSON.stringify(toDesk(one))).not.toContain('06 12');
    expect(toDesk(reworded).original).toBe('Écris-moi : •••');
    expect(toDesk(kept)).toMatchObject({ classLabel: '4e B', firstTime: true, original: null });
  });
});
