import { expect, test } from './people.ts';
import { comeToLife } from './visit-routes.ts';

test.use({ sharedServer: true });

test('B73. The visit without 3D brings neither the world’s code nor three’s, plan and riddles included', async ({
  arrive,
}) => {
  const { page } = await arrive('about:blank');
  const brought: string[] = [];
  page.on('request', (request) => brought.push(new URL(request.url()).pathname));
  await page.goto('/visite');
  await expect(page.getByRole('heading', { name: '13 pavillons' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Les engrenages dorés' })).toBeVisible();
  // It is read like this; it answers once somebody is there.
  await comeToLife(page);
  await page.waitForLoadState('networkidle');
  expect(brought.some((path) => /\/GearRiddles-/.test(path))).toBe(true);
  expect(brought.filter((path) => /\/(three|world|City)[-.]|\.glb$|\.walk/.test(path))).toEqual([]);
});
