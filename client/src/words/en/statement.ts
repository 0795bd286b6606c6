import type { statement as fr } from '../fr/statement.ts';
import type { Mirror } from '../words.ts';

export const statement: Mirror<typeof fr> = {
  title: 'Accessibility statement',
  commitment:
    'The organiser of this edition undertakes to make this site accessible, as article 47 of French law no. 2005-102 of 11 February 2005 asks. This statement applies to {{address}}.',
  state: {
    title: 'Conformity',
    line: 'This site does not conform to the French accessibility reference (RGAA), version 4.1: no audit has been made yet. The rule is to say it like this, even where much is done.',
  },
  results: {
    title: 'Results of tests',
    line: 'Without an outside audit, no rate of conformity is given. This is what the authors of the software check themselves, at each version:',
    checks: {
      scan: 'an automatic tool (axe) opens every page of the edition, in French by day, in English by night;',
      keyboard:
        'a whole visit is made by keyboard alone, from the plan to the passport, and the focus stays visible;',
      reader:
        'what a screen reader is given of the plan, a pavilion, a stand and a quiz is compared with a written model;',
      structure: 'every page has one main heading, headings in order, regions and a skip link;',
      size: 'nothing is cut off at a width of 320 pixels, nor when everything is twice as large;',
      crawl: 'every internal link leads to its page.',
    },
    after: 'An automatic tool sees only a part of the barriers: these checks do not replace an audit.',
  },
  out: {
    title: 'Content that is not accessible',
    faultsTitle: 'Known faults',
    faults: {
      canvas:
        'The 3D city is a moving picture that a screen reader does not read. The pages without 3D give the same visit.',
      voice: 'A professional’s live voice has captions only if somebody writes them. Written answers stay.',
      people: 'No trial has yet been made with blind pupils, with speech synthesis or with eye control.',
      staff: 'The pages of the teams keep the colours of the day, even at night.',
    },
    exemptTitle: 'Exemptions for disproportionate burden',
    exempt: 'None.',
    outsideTitle: 'Content outside the obligation',
    outside:
      'The outside sites to which sources and the programme lead: they are not in the organiser’s hands.',
  },
  made: {
    title: 'How this statement was made',
    date: 'It was made on {{date}} by the authors of the software. The organiser updates it after an audit.',
    techTitle: 'Technologies of the site',
    tech: 'HTML, CSS, SVG, JavaScript, WAI-ARIA; WebGL for the 3D city, which is never the only way.',
    placeTitle: 'Where it was tested',
    place:
      'Chromium on Linux: keyboard, accessibility tree, forced contrast, dark mode, print, widths from 320 to 1,280 pixels.',
    toolsTitle: 'Tools',
    tools: 'axe-core and Playwright, and a measure of contrast in the code of the site.',
    pagesTitle: 'Pages checked',
    pages:
      'All of the edition’s: plan, pavilions, stands, trades, quizzes, live sessions and their records, programme, search, passport, information pages.',
  },
  contact: {
    title: 'Feedback and contact',
    line: 'Anyone held up by a barrier can report it, and receive the content in another form.',
    to: 'Whom to write to: {{name}}',
    none: 'Whom to write to: the organiser of the edition, through the person or school who gave this site’s address.',
  },
  appeal: {
    title: 'Ways of appeal',
    line: 'This way is for a fault that keeps somebody from content or a service, and that was reported without a satisfactory answer. One can then:',
    write: 'write a message to the Défenseur des droits',
    meet: 'contact the delegate of the Défenseur des droits in one’s region',
    post: 'send a letter, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France.',
  },
};
