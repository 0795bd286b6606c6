import { goTo, look, shot, steer, withCity } from './.scratch.lib.ts';
await withCity(async (page) => {
  await goTo(page, 'plaza');
  // towards the talker group member: group at 7.5,28: aim at its far side straight through
  console.log((await steer(page, 7.5, 30.2, 9000, 0.3)).join(' '));
  await shot(page, 'talk1');
  console.log((await steer(page, 7.9, 26.0, 6000, 0.3)).join(' '));
  await shot(page, 'talk2');
  await goTo(page, 'port');
  console.log((await steer(page, 25.7, 98.4, 25000, 0.5)).slice(-20).join(' '));
  for (let i = 0; i < 4; i++) { await page.waitForTimeout(4000); await shot(page, `dock${i}`); }
});
