/** What one says with one's arms, and where one sits. */
export const gestures = {
  title: 'Gestes',
  do: {
    wave: 'Saluer',
    applaud: 'Applaudir',
    raise: 'Lever la main',
    point: 'Montrer',
    thumb: 'Pouce levé',
    cheer: 'Sauter de joie',
  },
  own: {
    wave: 'Tu salues.',
    applaud: 'Tu applaudis.',
    raise: 'Tu lèves la main.',
    point: 'Tu montres devant toi.',
    thumb: 'Tu lèves le pouce.',
    cheer: 'Tu sautes de joie.',
  },
  seen: {
    wave: '{{name}} salue.',
    applaud: '{{name}} applaudit.',
    raise: '{{name}} lève la main.',
    point: '{{name}} montre quelque chose.',
    thumb: '{{name}} lève le pouce.',
    cheer: '{{name}} saute de joie.',
  },
  guide: 'Enseignant, {{label}}',
  tooFast: 'Trop de gestes à la fois : attends un peu.',
  bench: 'le banc',
  step: 'les gradins',
  seated: 'Te voilà sur un banc. Une touche suffit pour te lever.',
};
