/** Pages of plain words: accessibility, privacy, legal notice, teachers and professionals. */
export const pages = {
  accessibility: {
    title: 'Accessibilité',
    trail: 'Ce qui est prévu, et la déclaration',
    lead: 'Toute la visite existe en double : dans la ville en 3D, et sur des pages que lisent un clavier, un lecteur d’écran ou un vieil ordinateur. Les deux donnent les mêmes stands, les mêmes quiz, le même score, les mêmes réponses.',
    worksTitle: 'Ce qui est prévu pour toi',
    works: {
      keyboard:
        'Tout se fait au clavier. En 3D : les flèches ou les touches de déplacement, Entrée ou E pour agir, Échap pour fermer.',
      reader:
        'Sur les pages et dans les panneaux, titres, listes, champs et changements sont annoncés aux lecteurs d’écran.',
      noDrag: 'Rien n’oblige à glisser-déposer, à maintenir une touche ou à aller vite. Aucun chronomètre.',
      comfort:
        'La touche « Confort », en haut de chaque page, règle la taille du texte, les lettres, l’espace entre les lignes et la pause de tout ce qui bouge.',
      motion: 'Les animations s’arrêtent si ton appareil demande moins de mouvement.',
      size: 'Le texte peut être agrandi à 200 % et les pages tiennent dans 320 pixels de large. Elles suivent le mode sombre et le contraste de ton appareil, et s’impriment.',
      images: 'Chaque image utile a son texte.',
    },
    helpTitle: 'Un obstacle ?',
    help: 'Dis-le à ton professeur ou à l’organisateur de l’édition, qui t’a donné l’adresse de ce site : il doit te donner l’information autrement.',
  },
  privacy: {
    title: 'Vie privée',
    trail: 'Ce que ce site sait de toi : presque rien',
    lead: 'Tu visites sans compte. Le site ne demande ni nom, ni adresse, ni photo, et n’a aucun endroit où les ranger.',
    keptTitle: 'Ce qui est gardé',
    kept: {
      pseudonym: 'Un nom de ville inventé par le serveur, et les couleurs de ton casque et de ton gilet.',
      quiz: 'Tes réponses aux quiz, pour que tu retrouves ton score.',
      questions: 'Les questions que tu poses. Un adulte les relit avant que quelqu’un d’autre les voie.',
      class: 'La classe dont tu as tapé le code, si tu en as un. Seuls les adultes qui animent la voient.',
      visit:
        'Si tu visites avec ta classe : ta clé de quatre signes, quand tu étais là, où tu t’es arrêté, si tu as levé la main, tes réponses aux quiz de la classe, le temps en plus qu’on te donne, et ton passeport. Ton enseignant les lit ; tout s’efface trente jours après la visite, ou dès qu’il le demande.',
      ownQuiz: 'Les quiz que ton enseignant apporte. Ils restent à ta classe et s’effacent avec elle.',
      passport:
        'Si tu visites sans classe, ton passeport reste sur ton appareil. Une page lue avant de commencer est notée dans l’onglet ; quand il se ferme, elle est oubliée.',
      pack: 'Le pack de visite, sur l’appareil : la ville et ses pages, rien de toi. Il se retire quand on veut.',
    },
    neverTitle: 'Ce qui n’arrive jamais',
    never: {
      others:
        'Aucune demande à un autre site : pas de publicité, pas de mesure d’audience, pas de carte ni de police venue d’ailleurs.',
      contact:
        'Aucun message d’élève à élève. Une question avec un numéro, une adresse ou un identifiant est retenue.',
      media: 'Ni micro, ni caméra, ni position.',
    },
    cookieTitle: 'Deux cookies, parfois trois',
    cookie:
      'Deux te reconnaissent pendant ta visite, et ne font rien d’autre. Un troisième retient ta langue si tu en changes. Ils s’effacent quand le navigateur se ferme. Ton navigateur garde aussi une question pas encore partie, pour ne pas la perdre. Personne d’autre ne la voit sur cet ordinateur, et elle s’efface au bout de 30 jours.',
    rightsTitle: 'Tes droits',
    rights:
      'L’organisateur de l’édition répond de ces données. Toi, ou tes parents, pouvez lui demander de les voir ou de les effacer.',
  },
  legal: {
    title: 'Mentions légales',
    trail: 'Qui fait quoi',
    lead: 'Ville-Usine est un logiciel libre, sous licence AGPL-3.0 : chaque territoire peut l’installer, le lire et l’adapter.',
    editorTitle: 'Qui publie ce site',
    editor:
      'L’organisateur de l’édition installe ce logiciel sur son propre serveur et en est l’éditeur. Ses coordonnées sont celles de la personne ou de l’établissement qui t’a donné l’adresse.',
    contentTitle: 'Ce qu’on y voit',
    content:
      'Les entreprises des stands, leurs équipes et leurs dialogues sont fictifs : chacune porte la mention « entreprise fictive de démonstration ». Les chiffres ont une source, écrite à côté d’eux.',
    fontsTitle: 'Dessins et lettres',
    fonts:
      'Polices Bricolage Grotesque et Atkinson Hyperlegible Next (licence OFL), pictogrammes Lucide (licence ISC), tous servis par ce site.',
  },
  staff: {
    title: 'Enseignants et professionnels',
    trail: 'Vous animez, vous répondez, vous accompagnez',
    lead: 'Il n’y a pas de mot de passe : chaque adulte ouvre le lien personnel que l’organisateur de l’édition lui a envoyé.',
    teacherTitle: 'Vous accompagnez une classe',
    teacher:
      'Préparez votre visite vous-même, en cinq minutes : vous obtenez un code de classe, un mot et des chiffres, que vos élèves tapent sur la première page. Aucun compte, aucun nom d’élève.',
    prepare: 'Préparer une visite de classe',
    professionalTitle: 'Vous répondez aux questions',
    professional:
      'Votre lien ouvre votre page, sur téléphone ou sur ordinateur. Vous y voyez les questions relues, les plus soutenues d’abord, et vous répondez par écrit.',
    moderatorTitle: 'Vous relisez les questions',
    moderator:
      'Votre lien ouvre la file des questions en attente. Rien n’est montré aux autres visiteurs avant votre accord.',
    lostTitle: 'Lien perdu ou expiré',
    lost: 'Demandez-en un nouveau à l’organisateur : l’ancien cesse alors de servir.',
    open: 'Si votre lien est déjà ouvert sur cet appareil :',
    toProfessional: 'Ma page de réponses',
    toModeration: 'Ma page de modération',
    toOrganiser: 'Ma page d’organisation',
  },
};
