import type { Localized } from './content/localized.ts';

/** Every refusal the server can give, each with one clear sentence in the visitor's language. */
export const ERRORS = {
  'bad-request': {
    fr: 'Ce message n’a pas pu être lu. Rien n’est perdu : réessaie.',
    en: 'This message could not be read. Nothing is lost: try again.',
  },
  'too-large': {
    fr: 'Ce message est trop long pour être envoyé.',
    en: 'This message is too long to be sent.',
  },
  'too-fast': {
    fr: 'Un peu de patience : réessaie dans quelques secondes.',
    en: 'A little patience: try again in a few seconds.',
  },
  'not-allowed': { fr: 'Cette action ne t’est pas ouverte.', en: 'This action is not open to you.' },
  'not-found': { fr: 'Ceci n’existe pas, ou n’existe plus.', en: 'This does not exist, or no longer does.' },
  'no-visitor': {
    fr: 'Ta visite n’est pas encore ouverte. Recharge la page.',
    en: 'Your visit is not open yet. Reload the page.',
  },
  'no-staff': {
    fr: 'Votre accès a expiré. Ouvrez de nouveau votre lien.',
    en: 'Your access has expired. Open your link again.',
  },
  'class-unknown': {
    fr: 'Ce code n’ouvre aucune visite. Vérifie les chiffres.',
    en: 'This code opens no visit. Check the digits.',
  },
  'class-full': {
    fr: 'Cette classe est au complet. Demande à ton enseignant d’ouvrir une place, ou tape ta clé de quatre signes.',
    en: 'This class is full. Ask your teacher to open a place, or type your key of four signs.',
  },
  'key-unknown': {
    fr: 'Cette clé n’est à personne dans cette classe. Vérifie les quatre signes.',
    en: 'This key is nobody’s in this class. Check the four signs.',
  },
  'session-closed': {
    fr: 'La rencontre n’accepte pas de question en ce moment.',
    en: 'This session takes no questions at the moment.',
  },
  'session-moved-on': {
    fr: 'Cette rencontre a changé d’état entre-temps.',
    en: 'This session has changed its state in the meantime.',
  },
  'session-full': {
    fr: 'La rencontre est complète. Ta place dans la file est gardée.',
    en: 'The session is full. Your place in the queue is kept.',
  },
  'adults-only': {
    fr: 'Cette rencontre est réservée aux adultes : une classe n’y entre pas.',
    en: 'This session is for adults only: a class does not enter it.',
  },
  'adults-asked': {
    fr: 'Des questions y ont été posées entre adultes : cette rencontre leur reste réservée.',
    en: 'Questions have been asked in it among adults: this session stays reserved to them.',
  },
  'slot-full': {
    fr: 'Ce créneau vient d’être pris. Choisis-en un autre.',
    en: 'This slot has just been taken. Choose another one.',
  },
  'slot-begun': {
    fr: 'Ce créneau a déjà commencé. Choisis-en un autre.',
    en: 'This slot has begun already. Choose another one.',
  },
  'group-unknown': {
    fr: 'Ce mot n’ouvre aucun groupe. Vérifie les chiffres.',
    en: 'This word opens no group. Check the digits.',
  },
  'group-shut': {
    fr: 'Ce groupe est au complet : il ne prend plus personne.',
    en: 'This group is complete: it takes nobody else.',
  },
  'slots-booked': {
    fr: 'Des créneaux sont déjà réservés : gardez-les, ou annulez la rencontre.',
    en: 'Some slots are booked already: keep them, or cancel the session.',
  },
  'question-empty': {
    fr: 'Écris ta question avant de l’envoyer.',
    en: 'Write your question before sending it.',
  },
  'question-too-long': {
    fr: 'Ta question dépasse 280 caractères.',
    en: 'Your question is longer than 280 characters.',
  },
  'question-moved-on': {
    fr: 'Cette question a déjà changé d’état.',
    en: 'This question has already moved on.',
  },
  'question-taken': {
    fr: 'Quelqu’un répond déjà à cette question.',
    en: 'Someone is already answering this question.',
  },
  'question-in-hand': {
    fr: 'Quelqu’un a déjà pris cette question : elle ne peut plus être retirée.',
    en: 'Someone has taken this question already: it can no longer be withdrawn.',
  },
  'question-gathers': {
    fr: 'Cette question en réunit déjà d’autres : gardez-la, et fusionnez l’autre avec elle.',
    en: 'This question gathers others already: keep it, and merge the other one into it.',
  },
  'teacher-first': {
    fr: 'L’enseignant de la classe est là : il la relit d’abord.',
    en: 'The teacher of the class is there, and reads it first.',
  },
  'remark-empty': {
    fr: 'Dites en quelques mots ce qui manque à la question.',
    en: 'Say in a few words what the question lacks.',
  },
  'answer-empty': { fr: 'Écrivez une réponse avant de publier.', en: 'Write an answer before publishing.' },
  'poll-incomplete': {
    fr: 'Un sondage a une question et de deux à six réponses différentes.',
    en: 'A poll has a question and two to six different answers.',
  },
  'caption-empty': { fr: 'Écrivez ce qui est dit, puis envoyez.', en: 'Write what is said, then send it.' },
  'voice-busy': {
    fr: 'Quelqu’un parle déjà dans cette rencontre. Parlez quand il aura fini.',
    en: 'Someone is already speaking in this session. Speak once they have finished.',
  },
  'voice-silent': {
    fr: 'Personne ne parle en ce moment. La rencontre continue par écrit.',
    en: 'Nobody is speaking at the moment. The session goes on in writing.',
  },
  'voice-full': {
    fr: 'Toutes les places pour écouter sont prises. La rencontre continue par écrit.',
    en: 'All places for listening are taken. The session goes on in writing.',
  },
  'voice-one-way': {
    fr: 'Ici on écoute seulement : aucun micro et aucune caméra de visiteur.',
    en: 'Here one only listens: no microphone and no camera of a visitor.',
  },
  'voice-unreachable': {
    fr: 'Le serveur du son ne répond pas. La rencontre continue par écrit.',
    en: 'The sound server does not answer. The session goes on in writing.',
  },
  'poll-closed': { fr: 'Ce sondage est fini.', en: 'This poll is over.' },
  'nothing-to-undo': { fr: 'Il n’y a rien à annuler.', en: 'There is nothing to undo.' },
  'link-used': {
    fr: 'Ce lien a déjà servi ou n’est plus valable.',
    en: 'This link has been used or is no longer valid.',
  },
  'session-not-over': {
    fr: 'La rencontre n’est pas finie. Son compte rendu viendra après.',
    en: 'The session is not over. Its transcript comes afterwards.',
  },
  'case-closed': {
    fr: 'Ce signalement a déjà été traité.',
    en: 'This report has already been dealt with.',
  },
  'visitor-blocked': {
    fr: 'Un adulte a suspendu ta participation. Tu peux toujours lire et te promener.',
    en: 'An adult has suspended your taking part. You can still read and walk about.',
  },
  'no-class': {
    fr: 'Son auteur n’est dans aucune classe : il n’y a pas d’enseignant à prévenir.',
    en: 'Its author is in no class: there is no teacher to tell.',
  },
  'author-blocked': {
    fr: 'L’auteur de cette question est bloqué : débloquez-le d’abord, ou refusez la question.',
    en: 'The author of this question is blocked: unblock them first, or refuse the question.',
  },
  'visit-label': {
    fr: 'Donnez un nom à la classe, de 20 caractères au plus : « 4e B » suffit.',
    en: 'Give the class a name of at most 20 characters: “4e B” is enough.',
  },
  'visit-pupils': {
    fr: 'Une visite de classe compte de 1 à 40 élèves.',
    en: 'A class visit has 1 to 40 pupils.',
  },
  'visit-when': {
    fr: 'Donnez un jour, un début, et une fin dans les quatre heures qui suivent.',
    en: 'Give a day, a beginning, and an end within the next four hours.',
  },
  'visit-past': {
    fr: 'Cette date est passée : choisissez un moment à venir.',
    en: 'This date has passed: choose a time to come.',
  },
  'visit-long': {
    fr: 'L’itinéraire dure plus que le temps prévu : raccourcissez une étape ou finissez plus tard.',
    en: 'The itinerary is longer than the time planned: shorten a stop or finish later.',
  },
  'visit-empty': {
    fr: 'Ajoutez au moins une étape à l’itinéraire.',
    en: 'Add at least one stop to the itinerary.',
  },
  'visit-stop-odd': {
    fr: 'Une étape dure de 5 à 60 minutes.',
    en: 'A stop takes 5 to 60 minutes.',
  },
  'visit-stop-gone': {
    fr: 'Une étape n’existe plus dans cette édition ou dans l’agenda : retirez-la.',
    en: 'A stop no longer exists in this edition or in the agenda: take it out.',
  },
  'visit-unknown': {
    fr: 'Ce lien n’ouvre aucune visite. Vérifiez qu’il est complet.',
    en: 'This link opens no visit. Check that it is complete.',
  },
  'visit-erased': {
    fr: 'Cette classe est effacée : il n’en reste rien ici.',
    en: 'This class is erased: nothing of it is left here.',
  },
  'tour-over': {
    fr: 'Cette visite est terminée. Rouvrez-la pour guider encore la classe.',
    en: 'This visit is over. Open it again to go on leading the class.',
  },
  'tour-nowhere': {
    fr: 'Choisissez d’abord une étape, ou entrez dans la ville : la classe saura où aller.',
    en: 'Choose a stop first, or enter the city: the class will know where to go.',
  },
  'tour-removed': {
    fr: 'Ton enseignant t’a mis à l’écart. Tu peux lire les pages en attendant qu’il te rappelle.',
    en: 'Your teacher has put you aside. You can read the pages until you are called back.',
  },
  'pupil-gone': {
    fr: 'Cet élève n’est plus dans la classe.',
    en: 'This pupil is no longer in the class.',
  },
  'round-running': {
    fr: 'Un quiz est déjà en cours dans cette classe. Terminez-le d’abord.',
    en: 'A quiz is already under way in this class. End it first.',
  },
  'round-gone': {
    fr: 'Ce quiz n’est plus en cours.',
    en: 'This quiz is no longer under way.',
  },
  'round-closed': {
    fr: 'La question est fermée : cette réponse est arrivée après la fin. Tes réponses d’avant sont gardées.',
    en: 'The question is closed: this answer came after the end. Your answers before it are kept.',
  },
  'round-empty': {
    fr: 'Ce quiz n’a aucune question qui convienne. Choisissez-en un autre, ou les deux niveaux.',
    en: 'This quiz has no question that fits. Choose another one, or both levels.',
  },
  'round-no-teams': {
    fr: 'Ce quiz se joue sans équipes : il n’y a pas de classement.',
    en: 'This quiz is played without teams: there is no ranking.',
  },
  'round-cards': {
    fr: 'Ces cartes ne vont pas avec cette question. Comptez-les de nouveau.',
    en: 'These cards do not fit this question. Count them again.',
  },
  'quiz-unknown': {
    fr: 'Ce quiz n’existe plus dans cette classe.',
    en: 'This quiz no longer exists in this class.',
  },
  'quizzes-full': {
    fr: 'Une classe garde 30 quiz au plus : supprimez-en un, puis recommencez. Rien n’est perdu.',
    en: 'A class keeps 30 quizzes at most: delete one, then try again. Nothing is lost.',
  },
  'quiz-too-large': {
    fr: 'Ce quiz est trop long pour être gardé : partagez-le en deux.',
    en: 'This quiz is too long to be kept: split it in two.',
  },
  closing: {
    fr: 'Le serveur redémarre. Tout ce qui est confirmé est gardé.',
    en: 'The server is restarting. Everything confirmed is kept.',
  },
  internal: {
    fr: 'Le serveur n’a pas pu répondre. Ton texte est gardé ici : réessaie.',
    en: 'The server could not answer. Your text is kept here: try again.',
  },
} as const satisfies Record<string, Localized>;

export type ErrorCode = keyof typeof ERRORS;

/** How an error travels: `code` for programs, `sentence` (French) for people, seconds to wait where that is known. */
export type WireError = { code: ErrorCode; sentence: string; retryAfter?: number };

export function wireError(code: ErrorCode, retryAfter?: number): WireError {
  return { code, sentence: ERRORS[code].fr, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
