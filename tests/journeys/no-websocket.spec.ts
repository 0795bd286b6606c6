import { ask, expect, MEETING, reading, test } from './people.ts';

test('A13. A school proxy blocks WebSockets: long polling carries the question and its answer', async ({
  server,
  arrive,
}) => {
  const lea = await arrive('/visite/accessibilite');
  let opened = 0;
  await lea.context.routeWebSocket(/socket\.io/, (socket) => {
    opened++;
    void socket.close();
  });
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  await lea.page.goto(MEETING);
  await ask(lea.page, 'Qui répare le four quand il tombe en panne ?');
  await expect(reading(nadia.page).getByText(/Qui répare le four/)).toBeVisible();
  await nadia.page.keyboard.press('a');
  await expect(lea.page.getByText(/Approuvée/).first()).toBeVisible();
  expect(opened).toBeGreaterThanOrEqual(0);
});
