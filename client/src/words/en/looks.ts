/** One thing to look at from each station of a hall: what stands there, and what to see in it. One sentence each. */
export const looks = {
  metallurgie: {
    1: 'Look at the heaps of scrap: they were things once, and will be steel again.',
    2: 'Look at the light under the lid: an electric arc melts steel in there, at about 1,600 °C.',
    3: 'Look at the ladle as it tips: the liquid metal falls into a trough that takes it to the line.',
    4: 'Look at the bar between the red rolls: it comes out thinner and longer.',
    5: 'Look at the test bench: a wave searches for the bubble that nobody sees.',
  },
  maritime: {
    1: 'Look at the yellow gantry: its magnets carry a steel plate without a single hook.',
    2: 'Look at the torch on the table: it follows the plan, without ruler or pencil.',
    3: 'Look at the little carriage on the block: it welds as it follows the joint.',
    4: 'Look at the wooden props along the hull: out of the water, a ship does not stand by itself.',
    5: 'Look at the little boat in the basin: a shape is tried out small before it goes to sea.',
  },
  chimie: {
    1: 'Look at the white heap: it is salt, a matter that chemistry uses everywhere.',
    2: 'Look at the reactor’s blades: they stir molecules, drawn very large here.',
    3: 'Look at the flask: two liquids part in it, the heavy one below, the light one above.',
    4: 'Look at the great spiral behind the glass: each molecule goes through it at its own pace.',
    5: 'Look at the soaps going by: this is the final recipe, the one that leaves the factory.',
  },
  ciment: {
    1: 'Look at the stone of the quarry: shells millions of years old show in it.',
    2: 'Look at the two rollers: they crush the stone on the turning table, down to flour.',
    3: 'Look into the kiln: the flour rolls into red balls there, before a flame of 2,000 °C.',
    4: 'Look at the drum cut in half: steel balls fall back and grind the clinker.',
    5: 'Look at the mould: the steel bars wait for the concrete that the mixer pours.',
  },
  mode: {
    1: 'Look at the reel: the thread that rises from the cocoon is about a kilometre long.',
    2: 'Look at the great drum: it combs the cotton until it is a veil.',
    3: 'Look at the golden shuttle: it flies between the threads above and those below.',
    4: 'Look at the cloth as it leaves the baths: it is bluer at each dip.',
    5: 'Look at the patterns on the table: they are laid like a puzzle, to waste little cloth.',
  },
  parfum: {
    1: 'Look at the flowers on the tables: they are treated quickly, for their scent flies away.',
    2: 'Look at the neck of the still: steam rises in it, full of scent, and is then cooled.',
    3: 'Look at the small bottles set in an arc: this piece is called a perfume organ.',
    4: 'Look behind the glass: gown and cap, so that no dust falls into the vat.',
    5: 'Look at the screen with the green tick: each bottle is checked before its box.',
  },
};
