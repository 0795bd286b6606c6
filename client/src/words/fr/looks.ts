/** One thing to look at from each station of a hall: what stands there, and what to see in it. One sentence each. */
export const looks = {
  metallurgie: {
    1: 'Regarde les tas de ferraille : ils ont été des objets, ils vont redevenir de l’acier.',
    2: 'Regarde la lumière sous le couvercle : un arc électrique y fond l’acier, à 1 600 °C environ.',
    3: 'Regarde la poche pencher : le métal liquide tombe dans un bac, qui le conduit vers la ligne.',
    4: 'Regarde la barre entre les cylindres rouges : elle en sort plus mince et plus longue.',
    5: 'Regarde le banc d’essai : une onde y cherche la bulle que personne ne voit.',
  },
  maritime: {
    1: 'Regarde le portique jaune : ses aimants portent une plaque d’acier sans aucun crochet.',
    2: 'Regarde la torche sur la table : elle suit le plan, sans règle ni crayon.',
    3: 'Regarde le petit chariot sur le bloc : il soude en suivant le joint.',
    4: 'Regarde les étais de bois le long de la coque : à sec, un navire ne tient pas debout tout seul.',
    5: 'Regarde le petit bateau dans le bassin : on essaie une forme en miniature avant la mer.',
  },
  chimie: {
    1: 'Regarde le tas blanc : c’est du sel, une matière dont la chimie se sert partout.',
    2: 'Regarde l’hélice du réacteur : elle brasse des molécules, dessinées ici en très grand.',
    3: 'Regarde le ballon : deux liquides s’y séparent, le lourd dessous, le léger dessus.',
    4: 'Regarde la grande spirale derrière la vitre : chaque molécule la traverse à son allure.',
    5: 'Regarde les savons défiler : c’est la recette finale, celle qui sort de l’usine.',
  },
  ciment: {
    1: 'Regarde la pierre de la carrière : on y voit des coquillages vieux de millions d’années.',
    2: 'Regarde les deux galets : ils écrasent la pierre sur la table qui tourne, jusqu’à la farine.',
    3: 'Regarde dans le four : la farine y roule en billes rouges, devant une flamme de 2 000 °C.',
    4: 'Regarde le tambour coupé en deux : les boulets d’acier retombent et broient le clinker.',
    5: 'Regarde le moule : les barres d’acier attendent le béton que la toupie verse.',
  },
  mode: {
    1: 'Regarde le dévidoir : le fil qui monte du cocon est long d’environ un kilomètre.',
    2: 'Regarde le grand tambour : il peigne le coton jusqu’à en faire un voile.',
    3: 'Regarde la navette dorée : elle file entre les fils du dessus et ceux du dessous.',
    4: 'Regarde le tissu sortir des bains : il est plus bleu à chaque plongée.',
    5: 'Regarde les patrons sur la table : ils sont rangés comme un puzzle, pour perdre peu de tissu.',
  },
  parfum: {
    1: 'Regarde les fleurs sur les tables : on les traite vite, car leur odeur s’envole.',
    2: 'Regarde le col de l’alambic : la vapeur y monte, chargée d’odeur, puis on la refroidit.',
    3: 'Regarde les petits flacons rangés en arc : ce meuble s’appelle un orgue à parfums.',
    4: 'Regarde derrière la vitre : blouse et charlotte, pour qu’aucune poussière ne tombe dans la cuve.',
    5: 'Regarde l’écran à la coche verte : chaque flacon est contrôlé avant le carton.',
  },
};
