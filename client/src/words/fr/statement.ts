/** The accessibility statement, in the form that French public services give it. */
export const statement = {
  title: 'Déclaration d’accessibilité',
  commitment:
    'L’organisateur de l’édition s’engage à rendre ce site accessible, comme le demande l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique à {{address}}.',
  state: {
    title: 'État de conformité',
    line: 'Ce site est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1 : aucun audit n’a encore été mené. La règle est de le dire ainsi, même quand beaucoup est fait.',
  },
  results: {
    title: 'Résultats des tests',
    line: 'Sans audit extérieur, aucun taux de conformité n’est donné. Voici ce que les auteurs du logiciel vérifient eux-mêmes, à chaque version :',
    checks: {
      scan: 'un outil automatique (axe) ouvre chaque page de l’édition, en français de jour, en anglais de nuit ;',
      keyboard:
        'une visite entière se fait au clavier seul, du plan au passeport, et le focus reste visible ;',
      reader:
        'ce qu’un lecteur d’écran reçoit du plan, d’un pavillon, d’un stand et d’un quiz est comparé à un modèle écrit ;',
      structure:
        'chaque page a un titre principal, des titres dans l’ordre, des régions et un lien d’évitement ;',
      size: 'rien n’est coupé à 320 pixels de large, ni quand tout est deux fois plus grand ;',
      crawl: 'chaque lien interne mène à sa page.',
    },
    after:
      'Un outil automatique ne voit qu’une partie des obstacles : ces vérifications ne remplacent pas un audit.',
  },
  out: {
    title: 'Contenus non accessibles',
    faultsTitle: 'Non-conformités connues',
    faults: {
      canvas:
        'La ville en 3D est une image animée qu’un lecteur d’écran ne lit pas. Les pages sans 3D donnent la même visite.',
      voice:
        'La voix d’un professionnel en direct n’a de sous-titres que si quelqu’un les écrit. Les réponses écrites restent.',
      people:
        'Aucun essai n’a encore eu lieu avec des élèves aveugles, avec une synthèse vocale ou une commande oculaire.',
      staff: 'Les pages des équipes suivent les couleurs du jour, même la nuit.',
    },
    exemptTitle: 'Dérogations pour charge disproportionnée',
    exempt: 'Aucune.',
    outsideTitle: 'Contenus non soumis à l’obligation d’accessibilité',
    outside:
      'Les sites extérieurs vers lesquels mènent les sources et le programme : l’organisateur n’en a pas la main.',
  },
  made: {
    title: 'Établissement de cette déclaration',
    date: 'Elle a été établie le {{date}} par les auteurs du logiciel. L’organisateur la met à jour après un audit.',
    techTitle: 'Technologies du site',
    tech: 'HTML, CSS, SVG, JavaScript, WAI-ARIA ; WebGL pour la ville en 3D, qui n’est jamais le seul chemin.',
    placeTitle: 'Environnement de test',
    place:
      'Chromium sous Linux : clavier, arbre d’accessibilité, contraste forcé, mode sombre, impression, largeurs de 320 à 1 280 pixels.',
    toolsTitle: 'Outils',
    tools: 'axe-core et Playwright, et une mesure des contrastes dans le code du site.',
    pagesTitle: 'Pages vérifiées',
    pages:
      'Toutes celles de l’édition : plan, pavillons, stands, métiers, quiz, rencontres et leurs comptes rendus, programme, recherche, passeport, pages d’information.',
  },
  contact: {
    title: 'Retour d’information et contact',
    line: 'Toute personne gênée par un obstacle peut le signaler, et recevoir le contenu sous une autre forme.',
    to: 'À qui écrire : {{name}}',
    none: 'À qui écrire : l’organisateur de l’édition, par la personne ou l’établissement qui a donné l’adresse de ce site.',
  },
  appeal: {
    title: 'Voies de recours',
    line: 'Cette voie sert quand un défaut d’accessibilité, qui empêche d’accéder à un contenu ou à un service, a été signalé sans recevoir de réponse satisfaisante. On peut alors :',
    write: 'écrire un message au Défenseur des droits',
    meet: 'contacter la déléguée ou le délégué du Défenseur des droits de sa région',
    post: 'envoyer une lettre, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  },
};
