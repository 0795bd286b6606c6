import { passport } from '../../client/src/words/fr/passport.ts';
import { pdfText } from '../stage/read-pdf.ts';
import { AT_REST, expect, test } from './people.ts';
import { comeToLife } from './visit-routes.ts';

test.use({ sharedServer: true });

test('G12. Inès takes her passport home as a PDF; her school opens its address once, pulls the plug and still tells a changed code', async ({
  arrive,
}) => {
  const { page } = await arrive('/visite/metier/fonderie', AT_REST);
  await comeToLife(page);
  // A trade is met once its page has been read.
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await page.getByRole('link', { name: /^Mon passeport/ }).click();
  await expect(page.locator('.vu-passport__trades li')).toHaveCount(1);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: passport.pdf.key }).click();
  const sheet = await coming;
  expect(sheet.suggestedFilename()).toBe('passeport.pdf');
  const stdout = await pdfText(await sheet.path());
  const code = /(?:[\w-]{40,}\n)+(?:[\w-]+\n)?/.exec(stdout)![0].replace(/\s/g, '');
  const pseudonym = /appartient à\s+(.+)/.exec(stdout)![1]!;

  const school = await arrive(`/visite/passeport/verifier#${code}`, AT_REST);
  await expect(school.page.getByText(passport.verify.good)).toBeVisible();
  await expect(school.page.locator('dl')).toContainText(pseudonym);
  await expect(school.page.locator('dl')).toContainText(/Métiers rencontrés\s*1/);
  await expect(school.page.getByText(passport.verify.meansNot)).toBeVisible();

  await school.context.setOffline(true);
  const field = school.page.getByLabel(passport.verify.field);
  await field.fill(`${code.slice(0, 120)}${code[120] === 'A' ? 'B' : 'A'}${code.slice(121)}`);
  await expect(school.page.getByText(passport.verify.bad)).toBeVisible();
  await expect(school.page.getByText(passport.verify.good)).toBeHidden();
  await field.fill(`http://ailleurs.example/visite/passeport/verifier#${code}`);
  await expect(school.page.getByText(passport.verify.good)).toBeVisible();
});
