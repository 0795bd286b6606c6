import { AT_REST, expect, test } from './people.ts';

test('A123. Aya listens: the plan, a pavilion, a stand and a question say what is written here, and the verdict is announced', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite', AT_REST);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Aller au contenu"
    - banner:
      - heading "La ville sur plan" [level=1]
      - link "Chercher"
      - link /^Mon passeport .* 0 tampon sur 13/
      - button "Confort"
    - main:
      - link "Passer le plan, aller à la liste"
      - group /^Plan de la ville/:
        - link "1. Maritime"
        - link "7. Aéronautique et spatial"
        - link "8. Métallurgie, En direct"
        - link "13. Eau et recyclage"
      - heading "13 pavillons" [level=2]
      - list:
        - listitem:
          - link /1\\. Maritime \\d+ stands/
        - listitem:
          - link "8. Métallurgie En direct"
    - contentinfo:
      - link "Accessibilité"
  `);

  await page.goto('/visite/secteur/metallurgie');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Métallurgie');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /^Ici, le métal devient liquide/ [level=2]
      - button "Suivre les 5 étapes"
      - region "De la matière au produit":
        - list:
          - listitem:
            - group:
              - strong: Fusion
      - heading "Les stands" [level=2]
      - list:
        - listitem:
          - heading "Aciérie Belle-Étoile" [level=3]
          - link /^Entrer .* Aciérie Belle-Étoile/
      - figure:
        - img /Une poche géante/
      - heading "En chiffres" [level=2]
      - complementary:
        - heading "Les rencontres" [level=2]
        - link "Poser ma question"
        - heading /métiers à rencontrer/ [level=2]
        - link "Quiz du pavillon"
  `);

  await page.goto('/visite/stand/acierie-belle-etoile');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Aciérie Belle-Étoile" [level=2]
      - figure:
        - img /aciérie au bord de l’eau/
      - list:
        - listitem: /1 600 °C/
      - heading "Tu peux les rencontrer ici" [level=3]
      - heading "Métiers" [level=3]
      - list:
        - listitem:
          - link /^Fondeuse/
      - term: Avant
      - definition: /voiture/
      - complementary:
        - heading "Questions" [level=2]
        - link "Poser une question"
        - link "Faire le quiz"
  `);

  await page.goto('/visite/quiz/metallurgie');
  const question = page.getByRole('heading', {
    name: 'Pourquoi le four électrique a-t-il trois grandes électrodes ?',
  });
  await expect(question).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Métallurgie" [level=2]
      - text: /Question 1 sur \\d+/
      - heading /^Pourquoi le four électrique/ [level=3]
      - paragraph: Choisis une réponse.
      - group /^Pourquoi le four électrique/:
        - radio "Pour soulever le couvercle"
      - button "Valider ma réponse" [disabled]
  `);
  await page.getByRole('radio', { name: 'Pour soulever le couvercle' }).press('Space');
  await page.getByRole('button', { name: 'Valider ma réponse' }).press('Enter');
  await expect(page.locator('[aria-live="polite"]')).toContainText(
    /^Presque\s! Le courant saute de l’électrode/,
  );
  await expect(page.getByRole('button', { name: 'Question suivante' })).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - group /^Pourquoi le four électrique/:
        - radio /^Pour soulever le couvercle Ta réponse/ [checked] [disabled]
      - strong: /Presque/
      - button "Question suivante"
  `);
  // Choices come in another order for everyone: the right one may stand above or below theirs.
  await expect(page.getByRole('radio', { name: /^Pour créer l’arc .* Bonne réponse/ })).toBeDisabled();
});
