import type { pages as fr } from '../fr/pages.ts';
import type { Mirror } from '../words.ts';

export const pages: Mirror<typeof fr> = {
  accessibility: {
    title: 'Accessibility',
    trail: 'What is made for you, and the statement',
    lead: 'The whole visit exists twice: in the 3D city, and on pages that a keyboard, a screen reader or an old computer can read. Both give the same stands, the same quizzes, the same score, the same answers.',
    worksTitle: 'What is made for you',
    works: {
      keyboard:
        'Everything works by keyboard. In 3D: arrows or movement keys, Enter or E to act, Escape to close.',
      reader: 'On pages and in panels, headings, lists, fields and changes are announced to screen readers.',
      noDrag: 'Nothing must be dragged, held down or done fast. There is no timer.',
      comfort:
        'The “Comfort” key, at the top of every page, sets text size, letters, the room between lines, and pauses all that moves.',
      motion: 'Animations stop when your device asks for less motion.',
      size: 'Text can be enlarged to 200%, and pages fit in a width of 320 pixels. They follow your device’s dark mode and contrast, and can be printed.',
      images: 'Every image that matters has its text.',
    },
    helpTitle: 'An obstacle?',
    help: 'Tell your teacher or the organiser of the edition, who gave you this address: they owe you the information in another way.',
  },
  privacy: {
    title: 'Privacy',
    trail: 'What this site knows of you: next to nothing',
    lead: 'You visit without an account. The site asks for no name, address or photo, and has no place to keep them.',
    keptTitle: 'What is kept',
    kept: {
      pseudonym: 'A city name made up by the server, and the colours of your helmet and vest.',
      quiz: 'Your quiz answers, so that you find your score again.',
      questions: 'The questions you ask. An adult reads them before anyone else sees them.',
      class: 'The class whose code you typed, if you have one. Only the adults in charge see it.',
      visit:
        'If you visit with your class: your key of four signs, when you were there, where you stopped, whether you raised your hand, your answers in the class’s quizzes, the extra time you are given, and your passport. Your teacher reads them; everything is erased thirty days after the visit, or as soon as they ask.',
      ownQuiz: 'The quizzes your teacher brings. They stay with your class and are erased with it.',
      passport:
        'If you visit without a class, your passport stays on your device. A page read before you begin is noted in the tab; when it closes, that is forgotten.',
      pack: 'The visit pack, on the device: the city and its pages, nothing of you. It can be removed at any time.',
    },
    neverTitle: 'What never happens',
    never: {
      others:
        'No request to another site: no advertising, no audience measurement, no map or font from elsewhere.',
      contact:
        'No message from pupil to pupil. A question with a number, an address or a handle is held back.',
      media: 'No microphone, no camera, no location.',
    },
    cookieTitle: 'Two cookies, sometimes three',
    cookie:
      'Two recognise you during your visit, and do nothing else. A third remembers your language if you change it. They go when the browser is closed. Your browser also keeps a question that has not left yet, so as not to lose it. Nobody else sees it on this computer, and it is deleted after 30 days.',
    rightsTitle: 'Your rights',
    rights:
      'The organiser of the edition answers for this data. You or your parents can ask them to see it or to erase it.',
  },
  legal: {
    title: 'Legal notice',
    trail: 'Who does what',
    lead: 'Ville-Usine is free software under the AGPL-3.0 licence: any territory may install, read and adapt it.',
    editorTitle: 'Who publishes this site',
    editor:
      'The organiser of the edition installs this software on their own server and is its publisher. Their contact is the person or school that gave you the address.',
    contentTitle: 'What you see here',
    content:
      'The companies of the stands, their teams and dialogues are fictional: each is marked “fictional company, for demonstration”. Figures have a source, written beside them.',
    fontsTitle: 'Drawings and letters',
    fonts:
      'Fonts Bricolage Grotesque and Atkinson Hyperlegible Next (OFL licence), Lucide icons (ISC licence), all served by this site.',
  },
  staff: {
    title: 'Teachers and professionals',
    trail: 'You host, you answer, you accompany',
    lead: 'There is no password: every adult opens the personal link that the organiser of the edition has sent them.',
    teacherTitle: 'You accompany a class',
    teacher:
      'Prepare your visit yourself, in five minutes: you get a class code, a word and digits, which your pupils type on the first page. No account, no pupil’s name.',
    prepare: 'Prepare a class visit',
    professionalTitle: 'You answer questions',
    professional:
      'Your link opens your page, on a phone or a computer. You see the approved questions, the most supported first, and answer in writing.',
    moderatorTitle: 'You read the questions first',
    moderator:
      'Your link opens the queue of waiting questions. Nothing is shown to other visitors before you agree.',
    lostTitle: 'Link lost or expired',
    lost: 'Ask the organiser for a new one: the old one then stops working.',
    open: 'If your link is already open on this device:',
    toProfessional: 'My answers page',
    toModeration: 'My moderation page',
    toOrganiser: 'My organisation page',
  },
};
