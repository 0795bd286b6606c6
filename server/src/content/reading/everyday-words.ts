/**
 * Words that a pupil of eleven knows and the list of common words lacks, one a family: it comes from newspapers and films, where
 * there is little « bocal », « râteau » or « ficelle ».
 */
export const EVERYDAY: readonly string[] = `
abattu abeilles abîme abricots accroche acide affaiblirait affaisse affine agrandis agroalimentaire
agroalimentaires aident aigle aigu aiguille alerte algues alignent aliment allonge allume allumettes
alternance altitude ambré ampoule ancêtre ancre anneau aperçu aplatissent apprennent apprenti
appuyer après aqueduc arêtes armoire armures aromatiques arracher arrêt arrière arrose articulés
aspire aspirer assieds assombrit astuce atmosphère atome attardent attrape aussitôt avertisseur
aveugle ayez azote bâche baie baignées banc bandelette barbe baril baromètre bascule basique
bâtiment bâtir becs beige bergère bêtes bidon bipe biscuit biseau bleuté bloque blouse bocal bocaux
boit borne bottes bouchon boucle boue bouillir boulanger boulets boulonnée boum bracelet brebis
briquet broie broutent broyé brûle câble caco cadenas cadran cage cagoule caille cailloux cale
camion canette cantines cargo carreaux carrelage case caserne casquée cèdre cendre centième
centimètre cerf cerise chaîne chariot charlotte charpentier château chaudron chaux chenille
chevauchent cheveu chiches chignon choisissez chuchote cimenterie cinquième cintre cire ciseaux
citerne clac clignoter climatisée clin clip clôturé clou coccinelles coche cocon cocotte coder
coiffeuse collège colline colore compost comprimé concasse conceptrice conductrice conduise cône
confiseur confiture congèle connaître contrebande contrôle copeau coque cordon corrode cosmonaute
coud coupole cousin cousu couturier couvercle crac craque craquer crèmes crépite crépuscule crête
creusé crie crochet croquis croûte cueille cueillie cuillère cuise cuivrés cygne cylindre déborde
débris déchèterie déchirer décolle décolore dedans défilent défont déforme déjà démoule dentifrice
dépanne déplié dépôt dérèglent dérobe dessèche détruits deuxième dévide diamètre digèrent digesteur
diplôme disperse dissous dissout dixième dope dort dosage doser drôle drone dura durci durcirait
durcisse durent dureté écailles échantillons écharpe éclair économise écrase écru écume effiloche
effondre égaux éjection électrode elle embarque embaume emboîte emboîtent emmêlées empêche empilés
endormir endort enfermé enfile enfonce enfouis engin engrais engraisserait engrenage enjambe
enneigés enquête enroule entièrement entonnoir entraîne entrejambe environnementale éolienne épaisse
épave éprouvette épuisées érable escabeau estomac étain étale étayée éteignent éteint éternuer étés
étincelle étire étoffe étoufferaient évapore évaporent évier exprès extincteurs extracteurs
extraction façon faisceau falaise fane fantôme fend fendrait fenêtre fenêtres ferries ficelle fige
figent filature filent filer fiole fissure flamme flocons fonderie fondrait forêts foudre foulard
fourmi fourneau fraîche fraiseuse froissées fromager fumant fusée fûts gabarit gâche gaies galet
garni gaspiller gâteau gèle geler genou genoux gerbe givre glycérol godet gonfle goulot gousse grâce
gradin grand granulés gratte grince gronde grue gypse habille hangar haricot harnais hélice
hélicoptère hérissé héron hertz hibou hiboux hisser hôpitaux horticoles hublot hydravion hydrogène
illuminée imbibé imiter immatériel imprègne impureté incline indigo infiltre ingénieure ingrédient
injecte inox inoxydable insertion inspecte interrupteur intrus invisible irrite jaillir jantes
jasmin jauge jets kilomètre labo labyrinthe lâche laiterie lame lamine lampadaires lavables lavabo
lavage lavande lave lavons légère légèreté lentille levant lingettes louche lumière maçon maire
maître maîtresse maîtrise manette maquette marais mare marmite marraine mate maths matière mâts
mécanicien médicinales mêlait mêle mêlent melons membrane même mère métallurgie métallurgiste météo
méthane mètre meurent micro microbe microélectronique microscope midi mien miette millième
milligramme millimètre millimètres minerai minéral mini minuscule modèle modélise molle mollirait
monteur mordent mouille moustache mouton mouture muette multimètre mûre mûri naissent naît naval
navette naviguer nettoie nocif nœud noircie noircirait noisettes nouent numérotées oiseau opératoire
orage orange orbite orgue ouvrira oxyde oxygène paillette pale paliers pâlissent pâlit parcourt
pardonne parfumerie paroi parrain partira passerelle pastel pâte pâtissier pattes pêche peigne pèle
pelle pente périodique pèsent pesticides pétale pics pictogrammes pièce pince pins pique pistolet
pivote placard plaine planète plaquette plateaux plie plient plier plutôt poêle poignet pointillés
poitrine polaire polie polir polissage polit pompiers portique potable pots poubelle pouls poutre
poutres prairie préfecture prélève prépa préparatoire prêt préviens productrice propreté
protestaient pucerons puits pull pupitre purge purifie puzzle pylône quartz quiz raccourcit racle
rade rallume ramollit rampe ranime raquette rascasse ratait rattache ravi rayé rayure réarrangent
rebouche récepteurs rechange recharger réchauffe récif recoin reçoit recoller reconnaître recoule
reçu redémarre redescend redevenir redeviennent referme refond réfrigérateur régénération réinvente
rejoignent relâche relit remorque remoule remplissage remue rendrait renvoyée repeindre repère
repousse résout respirer ressentez resserrent ressert resservi resserviront retiennent rétrécit
réutiliser réveille ricotta rider rince rivète rivière robinet robotique rôle rompre ronronne rosier
rougeoie rougeoyant rouille rouleau rouleaux roux ruban rugueuse sacrifie saleté salissent salue
sapeurs savonnerie scelle scie seau sèche sécheresse secoue secouer secousses shirt siècle siffle
silicium silo sirène sirop soigneux sors soude souffriraient soulève spatule sphère squelette
stagiaire station suivra sûre survêtement survole suspendu tablette tait tambour tamponné tantôt
teindre télécommande tempête terrestre tête théâtre thermomètre tiède tiendrai tige tiroir tondent
torche tord tordrait toupie tournesols tracteur traction trahit tram tremble trempe très triche trie
trient trier trieur trois troisième tronc trottoir truelle tuent turquoise tuteur tutrice tuyau
urines usent user usés vacarme vase ventouses vergers vertige vêtement vêtements vibre vider
vingtième vinyle violet vire visière vitrail volant volcan volts vous voûtée wagons yaourt étang
aimant bobine ajuste frotter ozone nylon calcium fourreau goudron gourde
`
  .trim()
  .split(/\s+/);
