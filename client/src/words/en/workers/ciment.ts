/** Who works in the cement hall: invented people. Two sentences each, about what they do here. */
export const ciment = {
  awa: {
    name: 'Awa',
    trade: 'Plant operator',
    says: 'My excavator loads limestone, step after step. When a step is finished, trees are planted on it again.',
  },
  pierre: {
    name: 'Pierre',
    trade: 'Mill operator',
    says: 'I listen to my rollers: one stone too hard, and the sound changes. The flour must be finer than icing sugar.',
  },
  samia: {
    name: 'Samia',
    trade: 'Kiln operator',
    says: 'I look at the flame through blue glass, never with the bare eye. A little too cold, and no clinker forms.',
  },
  marco: {
    name: 'Marco',
    trade: 'Mechanic',
    says: 'This kiln turns day and night on its steel rollers. I grease, I measure, and I change a part before it breaks.',
  },
  jeanne: {
    name: 'Jeanne',
    trade: 'Laboratory technician',
    says: 'I crush cubes of concrete to learn what they can bear. This one is twenty-eight days old: it is its exam day.',
  },
  bilal: {
    name: 'Bilal',
    trade: 'Mixer truck driver',
    says: 'My drum never stops on the way, or the concrete sets. On the site I pour by signs, not by shouting.',
  },
  lise: {
    name: 'Lise',
    trade: 'Formwork carpenter',
    says: 'I build the mould, then I tie the steel bars one by one. The concrete will keep the shape of my boards, down to the last knot.',
  },
};
